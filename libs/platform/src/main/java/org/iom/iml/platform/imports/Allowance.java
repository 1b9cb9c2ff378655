package org.iom.iml.platform.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file of which its reader takes only so much into memory at a time; it says when it has let go of that. */
public final class Allowance extends FilterInputStream {

    private final long most;
    private long taken;

    public Allowance(InputStream file, long most) {
        super(file);
        this.most = most;
    }

    /** What was read so far has been worked off. */
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
