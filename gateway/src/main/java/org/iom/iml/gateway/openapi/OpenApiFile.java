package org.iom.iml.gateway.openapi;

/** The names of the files that the build merges and the gateway serves, independent of the merging itself. */
public final class OpenApiFile {

    private OpenApiFile() {}

    /** Returns the name of the same document in another language. */
    public static String in(String language, String file) {
        return file.replaceFirst("\\.json$", "_" + language + ".json");
    }
}
