package org.iom.iml.platform.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that limits how many bytes its reader holds in memory at a time, until the reader declares them released.
 */
public final class Allowance extends FilterInputStream {

    private final long most;
    private long taken;

    public Allowance(InputStream file, long most) {
        super(file);
        this.most = most;
    }

    /** Declares that everything read so far has been processed. */
    public void renew() {
        taken = 0;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(read);
        return read;
    }

    private void count(int read) {
        taken += Math.max(0, read);
        if (taken > most) {
            throw new UnreadableFile(
                    "part-too-large",
                    "One part of the file, with all that is in it, has more than " + most + " bytes: divide it.");
        }
    }
}
