package org.iom.iml.monitoring.recommendation;

import org.iom.iml.platform.code.Coded;

/** What the lines or columns of a matrix of recommendations stand for. */
enum MatrixDimension implements Coded {
    /** A theme that the source gives, or that is recognized in the text. */
    THEME("theme", lateral("select distinct unnest(r.themes || r.recognized_themes) as code"), "%s.code"),
    MECHANISM("mechanism", "", "r.mechanism"),
    /** A cycle of the Universal Periodic Review. */
    CYCLE(
            "cycle",
            "left join %2$s %1$s on r.mechanism = 'UPR' and r.session between %1$s.first and %1$s.last",
            "%s.code"),
    POSITION("position", "", "r.position"),
    GROUP("group", lateral("select distinct unnest(r.affected_groups) as code"), "%s.code"),
    SDG("sdg", lateral("select distinct unnest(r.sdgs) as code"), "%s.code"),
    GCM_OBJECTIVE(
            "gcm-objective", lateral("select distinct cast(unnest(r.gcm_objectives) as text) as code"), "%s.code"),
    PARTY("party", "", "r.party"),
    REGION("region", "left join region %1$s on r.party = any (%1$s.members)", "%s.code"),
    /** Whether the caller can see evidence of what was done. */
    STATUS("status", "", "case when done.first is null then 'open' else 'with-evidence' end");

    private final String code;
    private final String source;
    private final String key;

    MatrixDimension(String code, String source, String key) {
        this.code = code;
        this.source = source;
        this.key = key;
    }

    private static String lateral(String codes) {
        return "left join lateral (" + codes + ") %1$s on true";
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the join that gives a recommendation {@code r} its codes under {@code alias}, if there need be one. */
    String source(String alias, String cycles) {
        return source.formatted(alias, cycles);
    }

    /** Returns the expression for the code; null where a recommendation has none, or it is not known. */
    String key(String alias) {
        return key.formatted(alias);
    }
}
