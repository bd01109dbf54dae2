package org.netiquette.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.drools.model.Model;

/** The classes of a kjar in memory, and the rule models among them. */
final class Kjar extends ClassLoader {

    private static final String MODELS = "/drools-model";

    private final Map<String, byte[]> files = new HashMap<>();

    Kjar(byte[] jar, ClassLoader parent) {
        super(parent);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry it = in.getNextEntry(); it != null; it = in.getNextEntry()) {
                files.put(it.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An instance of every model that the kjar lists: a class name on each line after the version's. */
    Collection<Model> models() {
        return files.entrySet().stream()
                .filter(it -> it.getKey().endsWith(MODELS))
                .flatMap(it -> new String(it.getValue(), StandardCharsets.UTF_8).lines())
                .filter(it -> !it.isBlank() && !it.contains(":"))
                .map(this::model)
                .toList();
    }

    private Model model(String name) {
        try {
            return (Model) loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules lack " + name + ".", e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = files.get(name.replace('.', '/') + ".class");
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
