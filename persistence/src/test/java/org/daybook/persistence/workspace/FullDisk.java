package org.daybook.persistence.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk, for the store, that has only so many bytes left. A write for which there is no room gets as far as there is,
 * as on a real disk.
 */
public final class FullDisk extends FilePathWrapper {

    static final String SCHEME = "fulldisk:";
    private static final AtomicLong LEFT = new AtomicLong(Long.MAX_VALUE);
    private static final AtomicBoolean KNOWN = new AtomicBoolean();

    /** Made by the store, by name. */
    public FullDisk() {}

    static void leave(long bytes) {
        if (KNOWN.compareAndSet(false, true)) {
            FilePath.register(new FullDisk());
        }
        LEFT.set(bytes);
    }

    @Override
    public String getScheme() {
        return SCHEME.substring(0, SCHEME.length() - 1);
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode));
    }

    private static final class Channel extends FileChannel {

        private final FileChannel disk;

        Channel(FileChannel disk) {
            this.disk = disk;
        }

        private int fitting(ByteBuffer from, long position) throws IOException {
            long growth = Math.max(0, position + from.remaining() - disk.size());
            long room = LEFT.getAndUpdate(left -> Math.max(0, left - growth));
            return (int) Math.max(0, from.remaining() - Math.max(0, growth - room));
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            int fitting = fitting(from, position);
            if (fitting == from.remaining()) {
                return disk.write(from, position);
            }
            disk.write(from.slice().limit(fitting), position);
            throw new IOException("No space left on device");
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            int written = write(from, disk.position());
            disk.position(disk.position() + written);
            return written;
        }

        @Override
        public long write(ByteBuffer[] from, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(ByteBuffer to) throws IOException {
            return disk.read(to);
        }

        @Override
        public long read(ByteBuffer[] to, int offset, int length) throws IOException {
            return disk.read(to, offset, length);
        }

        @Override
        public int read(ByteBuffer to, long position) throws IOException {
            return disk.read(to, position);
        }

        @Override
        public long position() throws IOException {
            return disk.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            disk.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return disk.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            disk.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            disk.force(metaData);
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
            return disk.transferTo(position, count, target);
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public java.nio.MappedByteBuffer map(MapMode mode, long position, long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) throws IOException {
            return disk.lock(position, size, shared);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return disk.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            disk.close();
        }
    }
}
