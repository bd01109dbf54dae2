package org.netiquette.jobs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Problems;

/**
 * The state folder, held by one run at a time. The operating system lets go of the lock when the process dies, so that a
 * run that was killed never blocks the next.
 */
public final class StateFolder implements AutoCloseable {

    private final FileChannel channel;
    private final FileLock lock;

    private StateFolder(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Another run holds the folder. */
    public static final class Held extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Held(Path folder, String process) {
            super("Another run (%s) holds the state folder «%s».%nMaybe wait for it to end, or give this run a folder"
                            .formatted(process, folder)
                    + " of its own with --state.");
        }
    }

    /**
     * Takes hold of the folder, and makes it where it is missing.
     *
     * @throws Held when another run has it
     */
    public static StateFolder hold(Path folder) throws IOException {
        FileChannel channel = opened(folder);
        try {
            FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
            if (lock != null) {
                return new StateFolder(signed(channel), lock);
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // falls through: a second run within one process is another run as well
        }
        String process = read(channel);
        channel.close();
        throw new Held(folder, process);
    }

    /** Opens the file of the lock; a folder that cannot be written to is no place for a memory. */
    private static FileChannel opened(Path folder) throws IOException {
        try {
            makeForOwnerOnly(folder);
            readOnly(folder).ifPresent(it -> {
                throw notWritable(it);
            });
            return FileChannel.open(
                    folder.resolve("run.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
        } catch (AccessDeniedException refused) {
            throw notWritable(Path.of(String.valueOf(refused.getFile())));
        } catch (FileSystemException refused) {
            throw unusable(Path.of(String.valueOf(refused.getFile())), reason(refused));
        }
    }

    /** What the operating system says, as it says it. */
    private static String reason(FileSystemException refused) {
        return "cannot be used (" + Optional.ofNullable(refused.getReason()).orElse("no reason is given") + ")";
    }

    private static Problems unusable(Path there, String why) {
        return new Problems(List.of(
                Problem.at(there.toString(), 0, "The state folder " + why + ".", "Maybe --state names another one.")));
    }

    /** The folder, or what in it, cannot be written to. */
    private static Optional<Path> readOnly(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return Stream.concat(Stream.of(folder), children.sorted())
                    .filter(it -> !Files.isWritable(it))
                    .findFirst();
        }
    }

    private static Problems notWritable(Path there) {
        return unusable(there, "must be writable, but this is read-only");
    }

    /** Names and notes lie here: a folder that we make is its owner's alone, where the file system can say so. */
    private static void makeForOwnerOnly(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (Files.exists(folder)) {
            throw unusable(folder, "must be a folder, but is a file");
        }
        Files.createDirectories(folder);
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Does something that nobody else may do meanwhile. */
    public <T> T during(Supplier<T> work) {
        return work.get();
    }

    /** The lock lies behind the end of the file, so that the process number in it can be read by others on Windows too. */
    private static FileChannel signed(FileChannel channel) throws IOException {
        channel.truncate(0);
        String process = "process " + ProcessHandle.current().pid();
        channel.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.UTF_8)), 0);
        return channel;
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(100);
        int length = Math.max(channel.read(buffer, 0), 0);
        return length == 0 ? "process unknown" : new String(buffer.array(), 0, length, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
