package org.iom.iml.platform.problem;

/** A failure because the caller acts on a version that is no longer current. */
public final class Stale extends Failure {

    private static final long serialVersionUID = 1L;

    public Stale() {
        this("stale-version", "The resource changed since it was read: get it again and repeat with its new ETag.");
    }

    private Stale(String code, String detail) {
        super(code, detail);
    }

    /** Creates the failure for a tag that names the current version but was weakened in transit. */
    public static Stale weakened() {
        return new Stale(
                "weak-entity-tag",
                "The ETag names the present version, but something between us has weakened it (W/): send the tag as"
                        + " this service wrote it, or let nothing on the way transform the answers.");
    }

    @Override
    int status() {
        return 412;
    }
}
