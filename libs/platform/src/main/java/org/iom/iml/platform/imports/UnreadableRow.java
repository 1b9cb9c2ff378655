package org.iom.iml.platform.imports;

/** A failure because a row does not conform to its format. */
public final class UnreadableRow extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String reason;

    public UnreadableRow(String code, String reason) {
        super(reason, null, false, false);
        this.code = code;
        this.reason = reason;
    }

    public String code() {
        return code;
    }

    public String reason() {
        return reason;
    }
}
