package org.iom.iml.platform.imports;

/** A failure because the file as a whole is not of the format; rows before the fault are kept. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public UnreadableFile(String code, String detail) {
        super(detail, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
