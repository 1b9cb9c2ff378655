package org.iom.iml.events;

/** A code list that one service owns and whose entries its facts publish. */
public enum CodeList {
    PARTIES("party", "/v1/parties"),
    THEMES("theme", "/v1/code-lists/themes"),
    REGIONS("region", "/v1/regions"),
    INSTRUMENTS("instrument", "/v1/instruments");

    private final String entry;
    private final String path;

    CodeList(String entry, String path) {
        this.entry = entry;
        this.path = path;
    }

    /** What one entry is called. */
    public String entry() {
        return entry;
    }

    /** Where the list can be read. */
    public String path() {
        return path;
    }
}
