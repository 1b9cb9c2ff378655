package org.iom.iml.instruments.text;

/** Patterns of what is written in a request, which every JSON Schema can read; XML cannot hold other control characters. */
public final class Written {

    /** One line. */
    public static final String LINE = "^[^\\u0000-\\u001F\\u007F]*$";

    /** Several lines. */
    public static final String LINES = "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$";

    /** Words in lower case with hyphens between them. */
    public static final String CODE = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private Written() {}
}
