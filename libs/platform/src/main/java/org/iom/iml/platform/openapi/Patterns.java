package org.iom.iml.platform.openapi;

/** The conversion of Java regular expressions to ECMA 262. */
final class Patterns {

    /** The pattern for text that must not be blank, which is searched for instead of matched. */
    private static final String NOT_BLANK = "\\S";

    private Patterns() {}

    static String portable(String pattern) {
        String classes = pattern.replace(
                        "[\\P{Cntrl}\\n\\r\\t]", "[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]")
                .replace("[\\P{Cntrl}]", "[^\\u0000-\\u001F\\u007F]")
                .replace("\\P{Cntrl}", "[^\\u0000-\\u001F\\u007F]")
                .replace("\\p{Cntrl}", "[\\u0000-\\u001F\\u007F]")
                .replace("[^\\p{Cc}", "[^\\u0000-\\u001F\\u007F-\\u009F");
        return classes.equals(NOT_BLANK) || classes.startsWith("^") ? classes : "^(?:" + classes + ")$";
    }
}
