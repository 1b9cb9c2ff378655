package org.iom.iml.platform.problem;

/** A refusal because the file ends before the part that Range asks for (RFC 9110 §15.5.17). */
public final class OutsideOfFile extends Failure {

    private static final long serialVersionUID = 1L;

    private final long bytes;

    public OutsideOfFile(long bytes) {
        super(
                "range-not-satisfiable",
                "The file ends before the part that Range asks for; it has " + bytes + " bytes.");
        this.bytes = bytes;
    }

    /** Returns the value of {@code Content-Range} that tells the length of the file. */
    String contentRange() {
        return "bytes */" + bytes;
    }

    @Override
    int status() {
        return 416;
    }
}
