package org.iom.iml.instruments.participation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.events.StatusInterval;
import org.iom.iml.instruments.participation.ParticipationProjection.Shown;
import org.jspecify.annotations.Nullable;

/** A participation as it is shown: its status on a date, the acts it rests on, and all its statuses. */
@Schema(name = "Participation")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParticipationView(
        @Schema(examples = "RWA") String party,
        @Schema(examples = "ICRMW") String instrument,

        @Schema(description = "The date to which the status belongs")
        LocalDate on,

        @Schema(examples = "party", description = "none, signatory, contracting, party, provisional or former")
        String status,

        @Schema(description = "The acts that stand, by date")
        List<ActView> acts,

        @Schema(description = "Entries of the log in whose place a correction by the same source stands")
        List<ActView> supersededActs,

        @Schema(description = "Statuses in order of time; the last one has no end")
        List<StatusPeriod> timeline) {

    /** One act. */
    @Schema(name = "Act")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ActView(
            @Schema(examples = "accession") String kind,
            LocalDate date,

            @Nullable @Schema(description = "From when it has effect: as the depositary says, or else as computed")
            LocalDate effectiveOn,

            @Nullable @Schema(description = "From when it has effect by the final clauses, where these are known")
            LocalDate computedEffectiveOn,

            @Schema(description = "Whether the depositary's date differs from the computed one")
            boolean discrepant,

            @Schema(examples = "MTDSG IV-13") String source,

            @Nullable @Schema(examples = "C.N.1042.2008.TREATIES-5")
            String notification,

            @Nullable @Schema(description = "Name of the act in the source, where it says more than the kind")
            String publishedAs,

            Instant recordedAt,
            @Nullable Instant supersededAt) {

        static ActView of(Act act) {
            return new ActView(
                    act.kind().code(),
                    act.date(),
                    act.effectiveOn(),
                    act.computedEffectiveOn(),
                    act.disagrees(),
                    act.source(),
                    act.notification(),
                    act.publishedAs(),
                    act.recordedAt(),
                    act.supersededAt());
        }
    }

    /** A status from a day on, until another day (exclusive) or still. */
    @Schema(name = "StatusPeriod")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StatusPeriod(
            @Schema(examples = "party") String status,
            LocalDate from,
            @Nullable LocalDate until) {

        static StatusPeriod of(StatusInterval interval) {
            return new StatusPeriod(interval.status(), interval.from(), interval.until());
        }
    }

    static ParticipationView of(Shown shown, LocalDate on) {
        List<Act> log =
                shown.acts().stream().sorted(Comparator.comparing(Act::date)).toList();
        return new ParticipationView(
                shown.party(),
                shown.instrument(),
                on,
                shown.timeline().on(on).code(),
                log.stream().filter(Act::stands).map(ActView::of).toList(),
                log.stream().filter(act -> !act.stands()).map(ActView::of).toList(),
                shown.timeline().intervals().stream().map(StatusPeriod::of).toList());
    }
}
