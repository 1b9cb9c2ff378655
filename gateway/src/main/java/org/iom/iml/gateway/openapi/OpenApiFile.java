package org.iom.iml.gateway.openapi;

/** What the files are called that the build merges and the gateway answers; knows nothing of the merging. */
public final class OpenApiFile {

    private OpenApiFile() {}

    /** Where the same document is in another language. */
    public static String in(String language, String file) {
        return file.replaceFirst("\\.json$", "_" + language + ".json");
    }
}
