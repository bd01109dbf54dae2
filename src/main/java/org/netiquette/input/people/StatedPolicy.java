package org.netiquette.input.people;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The policy that an account's own {@code purpose.yaml} names, for commands that read nothing else of the account. */
public final class StatedPolicy {

    private StatedPolicy() {}

    /**
     * The policy named by the purpose file that lies in the account's folder itself, which counts before all others.
     *
     * @param account the account's folder, which need not exist
     * @return empty where there is no such file, or it names none
     */
    public static Optional<String> in(Path account) {
        if (!Files.isDirectory(account)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(account)) {
            return files.filter(it -> PurposeFile.isNamed(it.getFileName().toString()))
                    .sorted()
                    .map(StatedPolicy::policy)
                    .filter(it -> !it.isEmpty())
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String policy(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return PurposeFile.read(file.getFileName().toString(), in).purpose().policy();
        } catch (IOException unreadable) {
            return "";
        }
    }
}
