package org.iom.iml.instruments.text;

/**
 * Patterns for text in requests, readable by any JSON Schema; they exclude control characters that XML cannot contain.
 */
public final class Written {

    /** A single line. */
    public static final String LINE = "^[^\\u0000-\\u001F\\u007F]*$";

    /** Several lines. */
    public static final String LINES = "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$";

    /** Lower-case words joined by hyphens. */
    public static final String CODE = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private Written() {}
}
