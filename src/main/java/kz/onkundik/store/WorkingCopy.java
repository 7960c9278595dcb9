package kz.onkundik.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A copy of a damaged file that may be mended; it goes when it is closed. What the disk cannot read is zeroes in it. */
final class WorkingCopy implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WorkingCopy.class);
    private static final int BLOCK = 1 << 20;

    private final Path path;

    private WorkingCopy(Path path) {
        this.path = path;
    }

    /** Copies the file, and the journal that a power failure left beside it: it is whole only together with that. */
    static WorkingCopy of(Path damaged, Path path) throws IOException {
        var copy = new WorkingCopy(path);
        boolean done = false;
        try {
            copy(damaged, path);
            Path journal = journal(damaged);
            if (Files.exists(journal)) {
                copy(journal, journal(path));
            }
            done = true;
            return copy;
        } finally {
            if (!done) {
                copy.close();
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var in = Files.newByteChannel(from)) {
            copy(in, to);
        }
    }

    /** Copies what can be read, in large blocks where all is well and page by page where it is not. */
    static void copy(SeekableByteChannel in, Path to) throws IOException {
        try (var out = FileChannel.open(
                to, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
            long size = in.size();
            for (long at = 0; at < size; at += BLOCK) {
                int length = (int) Math.min(BLOCK, size - at);
                ByteBuffer block = block(in, at, length);
                while (block.hasRemaining()) {
                    out.write(block, at + block.position());
                }
            }
        }
    }

    private static ByteBuffer block(SeekableByteChannel in, long at, int length) {
        var block = ByteBuffer.allocate(length);
        if (!fill(in, at, block)) {
            for (int from = 0; from < length; from += BlankFile.PAGE) {
                var page = ByteBuffer.allocate(Math.min(BlankFile.PAGE, length - from));
                block.put(from, (fill(in, at + from, page) ? page : ByteBuffer.allocate(page.capacity())).array());
            }
        }
        return block.clear();
    }

    private static boolean fill(SeekableByteChannel in, long at, ByteBuffer block) {
        try {
            in.position(at);
            while (block.hasRemaining()) {
                if (in.read(block) < 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            LOG.debug("a place of the disk cannot be read", e);
            return false;
        }
    }

    Path path() {
        return path;
    }

    long bytes() throws IOException {
        return Files.size(path);
    }

    /**
     * Writes over what begins at these places.
     *
     * @return what was there before
     */
    Map<Long, byte[]> write(Map<Long, byte[]> bytesByPlace) throws IOException {
        Map<Long, byte[]> before = new TreeMap<>();
        try (var channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            for (var each : bytesByPlace.entrySet()) {
                byte[] old = new byte[each.getValue().length];
                channel.read(ByteBuffer.wrap(old), each.getKey());
                before.put(each.getKey(), old);
                channel.write(ByteBuffer.wrap(each.getValue()), each.getKey());
            }
        }
        return before;
    }

    @Override
    public void close() {
        Opening.deleteQuietly(path);
        Opening.deleteQuietly(journal(path));
    }

    private static Path journal(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }
}
