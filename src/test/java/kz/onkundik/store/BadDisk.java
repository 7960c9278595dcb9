package kz.onkundik.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A file on a disk that fails to read one byte of it, and whatever is read together with that. */
record BadDisk(SeekableByteChannel file, long bad) implements SeekableByteChannel {
    @Override
    public int read(ByteBuffer into) throws IOException {
        if (position() <= bad && bad < position() + into.remaining()) {
            throw new IOException("cyclic redundancy check");
        }
        return file.read(into);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        return file.write(from);
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long at) throws IOException {
        file.position(at);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        file.truncate(size);
        return this;
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
