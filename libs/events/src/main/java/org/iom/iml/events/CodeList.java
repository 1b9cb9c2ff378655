package org.iom.iml.events;

/** A code list owned by one service, whose entries are published by that service's facts. */
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

    /** Returns the singular name of an entry. */
    public String entry() {
        return entry;
    }

    /** Returns the path at which the list can be read. */
    public String path() {
        return path;
    }
}
