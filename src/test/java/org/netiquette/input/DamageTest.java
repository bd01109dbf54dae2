package org.netiquette.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to the bytes of an archive: reading never throws, and the ledger balances. */
class DamageTest {

    private static final int ROUNDS = 25;
    private static final byte[] SPITE = "\"\",;\t\n\r\0'=\u00e9%/PK".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    Path folder;

    static Stream<Path> eras() throws IOException {
        return ArchiveErasTest.eras();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("eras")
    void survivesDamagedFiles(Path era) throws IOException {
        Random random = new Random(era.getFileName().toString().hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            Path account = Files.createDirectories(folder.resolve("account" + round));
            for (Path file : files(era)) {
                Files.write(account.resolve(file.getFileName().toString()), damaged(Files.readAllBytes(file), random));
            }
            check(account);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("eras")
    void survivesDamagedZips(Path era) throws IOException {
        Random random = new Random(era.getFileName().toString().hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            Path account = Files.createDirectories(folder.resolve("account" + round));
            Files.write(account.resolve("Basic_LinkedInDataExport_01-01-2024.zip"), damaged(zip(files(era)), random));
            check(account);
        }
    }

    private static void check(Path account) {
        Reading reading = new AccountReader(LocalDate.of(2026, 11, 22))
                .read(new AccountFiles(account.getFileName().toString(), List.of(account)));
        assertThat(reading.ledger()).allMatch(LedgerLine::balances);
    }

    private static List<Path> files(Path era) throws IOException {
        try (Stream<Path> files = Files.walk(era.resolve("account"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static byte[] zip(List<Path> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                zip.write(Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] damaged(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        for (int i = 0; i < 1 + random.nextInt(6) && bytes.length > 0; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = SPITE[random.nextInt(SPITE.length)];
                case 2 -> bytes = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : bytes;
                default -> {
                    int length = Math.min(bytes.length - at, random.nextInt(40));
                    System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
                }
            }
        }
        return bytes;
    }
}
