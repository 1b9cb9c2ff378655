package org.iom.iml.instruments.declaration;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.instruments.declaration.rule.Effect;
import org.iom.iml.instruments.declaration.rule.Targets;
import org.iom.iml.instruments.declaration.statement.Classification;
import org.iom.iml.instruments.declaration.statement.DeclarationStatus;
import org.iom.iml.instruments.text.Folded;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which declarations are listed, for any party and any instrument. */
record DeclarationFilter(
        @QueryParam("effect") @Parameter(description = "Its legal effect, whatever its title") @Nullable Effect effect,

        @QueryParam("procedure")
        @Parameter(description = "A procedure whose competence it accepts", example = "individual-communications")
        @Nullable String procedure,

        @QueryParam("target")
        @Parameter(description = "Address of a provision to which it relates", example = "art_92__para_1")
        @Nullable String target,

        @QueryParam("status") @Parameter(description = "Status on the date") @Nullable DeclarationStatus status,

        @QueryParam("on")
        @Parameter(
                description = "Date of the status; today where left out. What gives no date counts from the adoption"
                        + " of the instrument on",
                example = "2015-03-14")
        @Nullable LocalDate on,

        @QueryParam("flagged")
        @Parameter(description = "Only reservations that the instrument prohibits, or none of them")
        @Nullable Boolean flagged,

        @QueryParam("classified") @Parameter(description = "Who classified it") @Nullable Classification classified,

        @QueryParam("q")
        @Parameter(
                description = "Words of its text; \"exact words\", OR and - are understood",
                example = "immovable property")
        @Nullable String q) {

    private static final int LAST_YEAR = 9_999;
    private static final String SEARCH = "d.search @@ (websearch_to_tsquery('english', :q)"
            + " || websearch_to_tsquery('french', :q) || websearch_to_tsquery('spanish', :q))";

    /**
     * The status of a statement on a date; an undated one counts as made no earlier than its party's first act under
     * the instrument.
     */
    private static final String STATUS = """
            case when d.made_on is null and exists (
                     select from participation p
                     where p.instrument = d.instrument and p.party = d.party and p.since[1] > cast(:on as date))
                 then 'none' else status_on(cast(:on as date), d.since, d.statuses) end""";

    /** Returns the same criteria with a date, today's where none was given. */
    DeclarationFilter dated(Clock clock) {
        return on != null
                ? this
                : new DeclarationFilter(
                        effect, procedure, target, status, LocalDate.now(clock), flagged, classified, q);
    }

    Conditions conditions() {
        if (on != null && (on.getYear() < 1 || on.getYear() > LAST_YEAR)) {
            throw BadInput.parameter("on", "a date such as 2015-03-14");
        }
        if (target != null && !Targets.isAddress(target)) {
            throw BadInput.parameter("target", "an address such as art_92__para_1");
        }
        return new Conditions()
                .and("d.effect = :effect", "effect", effect)
                .and("d.procedures @> array[:procedure]::text[]", "procedure", procedure)
                .changing("d.targets @> array[:target]::text[]", "target", target)
                .and("d.flagged = :flagged", "flagged", flagged)
                .and("d.classified = :classified", "classified", classified)
                .changing(SEARCH, "q", q == null ? null : Folded.of(q))
                .and(STATUS + " <> 'none'", "on", status == DeclarationStatus.NOT_MADE ? null : on)
                .and(STATUS + " = 'none'", "on", status == DeclarationStatus.NOT_MADE ? on : null)
                .changing(STATUS + " = :status", "status", status == DeclarationStatus.NOT_MADE ? null : status);
    }
}
