package org.iom.iml.instruments.provision.link;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which links are listed; where no end is given, each link is shown once. */
record ProvisionLinkFilter(
        @QueryParam("from")
        @Parameter(
                description = "The end from which the link is seen: code of the instrument, a colon, address",
                example = "GCM:objective_13")
        @Nullable String from,

        @QueryParam("to")
        @Parameter(description = "The other end: code of the instrument, a colon, address", example = "ICRMW:art_16")
        @Nullable String to,

        @QueryParam("instrument")
        @Parameter(
                description =
                        "Code of the instrument from which the link is seen; one within the instrument is shown as it was drawn",
                example = "GCM")
        @Nullable String instrument,

        @QueryParam("relation")
        @Parameter(description = "See /v1/code-lists/provision-relations", example = "is-restated-by")
        @Nullable String relation) {

    Conditions conditions() {
        return new Conditions()
                .and("l.from_provision = :from", "from", from)
                .and("l.to_provision = :to", "to", to)
                .and("f.instrument = :instrument", "instrument", instrument)
                .and("l.relation = :relation", "relation", relation)
                .and(directions())
                .changing("not l.withdrawn");
    }

    /** Returns a condition under which each link appears only once, whichever direction is shown. */
    private String directions() {
        if (from != null || to != null || isInverse()) {
            return "true";
        }
        return instrument == null ? "not l.turned" : "not l.turned or f.instrument <> t.instrument";
    }

    private boolean isInverse() {
        return relation != null
                && ProvisionRelation.find(relation)
                        .filter(known -> !known.code().equals(relation))
                        .isPresent();
    }
}
