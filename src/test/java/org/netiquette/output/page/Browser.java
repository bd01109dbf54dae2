package org.netiquette.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium without a window, driven by its own protocol: no library and no driver stands between it and a test. */
public final class Browser implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    private Browser(Process process, URI page) throws Exception {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Listener())
                .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", Map.of());
        }
    }

    /** Where the browser is; empty on a machine that has none. */
    public static Optional<Path> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it with a folder of its own. */
    public static Browser start(Path profile) throws Exception {
        Process process = new ProcessBuilder(
                        installed().orElseThrow().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Browser(process, page(profile.resolve("DevToolsActivePort")));
    }

    private static URI page(Path portFile) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(portFile) || Files.readAllLines(portFile).size() < 2) {
            assertThat(System.nanoTime()).as("the browser starts in time").isLessThan(until);
            Thread.sleep(50);
        }
        HttpRequest list = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + Files.readAllLines(portFile).get(0) + "/json/list"))
                .build();
        String pages = HttpClient.newHttpClient()
                .send(list, HttpResponse.BodyHandlers.ofString())
                .body();
        for (JsonNode it : JSON.readTree(pages)) {
            if (it.path("type").asString("").equals("page")) {
                return URI.create(it.path("webSocketDebuggerUrl").asString(""));
            }
        }
        throw new IOException("the browser has no page: " + pages);
    }

    /** Opens a file and waits until it is shown. */
    public void open(Path file) throws Exception {
        complaints.clear();
        requests.clear();
        send("Page.navigate", Map.of("url", file.toUri().toString()));
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!value("document.readyState + ' ' + location.protocol").equals("complete file:")) {
            assertThat(System.nanoTime()).as("the page is shown in time").isLessThan(until);
            Thread.sleep(20);
        }
    }

    /** What an expression comes to, as text; a promise is waited for. */
    public String value(String expression) throws Exception {
        JsonNode answer = send(
                "Runtime.evaluate",
                Map.of(
                        "expression", "Promise.resolve(" + expression + ").then(String)",
                        "awaitPromise", true,
                        "userGesture", true,
                        "returnByValue", true));
        assertThat(answer.path("exceptionDetails").toString()).isEmpty();
        return answer.path("result").path("value").asString("");
    }

    /** Shows the page at that width, in light or dark colours. */
    public void look(int width, int height, boolean dark) throws Exception {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** What axe-core, an independent judge of accessibility, finds on the page. */
    public String barriers() throws Exception {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            value("(() => { " + new String(in.readAllBytes(), StandardCharsets.UTF_8) + " })()");
        }
        return value("axe.run().then(it => it.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3)"
                + ".map(n => n.html.slice(0, 200) + n.failureSummary).join(' | ')).join('\\n')"
                + " + (it.passes.length > 20 ? '' : 'axe-core has looked at next to nothing'))");
    }

    /** A picture of what is shown, as PNG. */
    public byte[] picture() throws Exception {
        return Base64.getDecoder()
                .decode(send("Page.captureScreenshot", Map.of("format", "png"))
                        .path("data")
                        .asString(""));
    }

    /** Allows a page to use the clipboard, as a person's click would. */
    public void allowClipboard() throws Exception {
        send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        send(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    }

    /** What the console says of the page: errors, warnings, what its policy has stopped. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What the page has asked for, itself apart. */
    public List<String> requests() {
        return requests.stream().filter(it -> !it.endsWith(".html")).toList();
    }

    private JsonNode send(String method, Map<String, ?> parameters) throws Exception {
        int id = ids.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        JsonNode whole = answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(whole.path("error").toString()).as(method).isEmpty();
        return whole.path("result");
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            parts.append(text);
            if (last) {
                take(JSON.readTree(parts.toString()));
                parts.setLength(0);
            }
            return WebSocket.Listener.super.onText(from, text, last);
        }
    }

    private void take(JsonNode message) {
        switch (message.path("method").asString("")) {
            case "" ->
                Optional.ofNullable(answers.remove(message.path("id").asInt(0))).ifPresent(it -> it.complete(message));
            case "Runtime.exceptionThrown", "Runtime.consoleAPICalled" ->
                complaints.add(message.path("params").toString());
            case "Log.entryAdded" ->
                complaints.add(message.path("params").path("entry").path("text").asString(""));
            case "Network.requestWillBeSent" ->
                requests.add(message.path("params").path("request").path("url").asString(""));
            default -> {
                // nothing that a test asks for
            }
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }
}
