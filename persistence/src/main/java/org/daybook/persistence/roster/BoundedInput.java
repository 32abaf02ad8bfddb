package org.daybook.persistence.roster;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a compressed file unpacks to, as far as its limit: a few kilobytes may otherwise become terabytes. */
final class BoundedInput extends FilterInputStream {

    private final Budget budget;
    private final long total;
    private long taken;

    /** @param total how long the content says it is; zero or less where that is not known */
    BoundedInput(InputStream in, Budget budget, long total) {
        super(in);
        this.budget = budget;
        this.total = total;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] octets, int offset, int length) throws IOException {
        int count = super.read(octets, offset, length);
        taken += Math.max(count, 0);
        if (taken > budget.limits().unpackedBytes()) {
            throw new TooMuch(
                    "The spreadsheet unpacks to more than %,d MB, which no roster needs. Perhaps it is damaged: open it"
                                    .formatted(budget.limits().unpackedBytes() >> 20)
                            + " in the spreadsheet program and save it again.");
        }
        budget.went(taken, total);
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        throw new IOException("What is skipped is not counted.");
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
