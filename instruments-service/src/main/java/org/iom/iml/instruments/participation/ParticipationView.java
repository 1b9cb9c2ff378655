package org.iom.iml.instruments.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.events.StatusInterval;
import org.iom.iml.instruments.coverage.Truth;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.instruments.participation.act.ActLog;
import org.iom.iml.instruments.participation.act.Articles;
import org.iom.iml.instruments.participation.act.Territories;
import org.iom.iml.instruments.participation.standing.PartStatus;
import org.iom.iml.instruments.participation.standing.Status;
import org.jspecify.annotations.Nullable;

/** A participation, as shown: its status on a date, the acts on which that rests, and its status over time. */
@Schema(name = "Participation")
record ParticipationView(
        @Schema(examples = "RWA") String party,
        @Schema(examples = "ICRMW") String instrument,

        @Schema(description = "The date to which the status belongs")
        LocalDate on,

        @Nullable @Schema(description = "As of when the registry's knowledge counts, where that was asked for")
        Instant knownOn,

        @Schema(
                examples = "party",
                description = "On that date; unknown where nothing was done by then and no source says that there was"
                        + " nothing")
        Status status,

        @Schema(examples = "true", description = "Whether the instrument binds the party on that date")
        Truth bound,

        @Nullable @Schema(
                examples = "2015-03-15",
                description = "Until when it is known what the party did; left out where the status is unknown")
        LocalDate knownUntil,

        @Schema(description = "Whether the date asked for is later than that")
        boolean beyondKnown,

        @Schema(description = "The acts that stand, by date")
        List<ActView> acts,

        @Schema(description = "Entries of the log that were corrected or taken back")
        List<ActView> supersededActs,

        @Schema(description = "Statuses in order of time; the last one has no end")
        List<StatusPeriod> timeline,

        @Schema(description = "Parts that are excluded, accepted and denounced by themselves, with their own status")
        List<PartView> parts,

        @Schema(description = "Territories to which it extends or did extend")
        List<TerritoryView> territories,

        @Schema(
                description =
                        "When an act was last recorded or corrected, or a status derived anew; where the party did"
                                + " nothing, when the description of the instrument last changed")
        Instant updatedAt,

        @Schema(
                description = "Where its reservations and declarations are",
                examples = "/v1/declarations?instrument=ICRMW&party=RWA")
        String declarations) {

    /** One act. */
    @Schema(name = "Act")
    public record ActView(
            UUID id,

            @Schema(
                    implementation = String.class,
                    examples = "accession",
                    description = "What was done (/v1/code-lists/act-kinds)")
            ActKind kind,

            LocalDate date,

            @Nullable @Schema(description = "Date of effect: as the depositary gives it, or else as computed")
            LocalDate effectiveOn,

            @Nullable @Schema(description = "Date of effect under the final clauses, where these are known")
            LocalDate computedEffectiveOn,

            @Nullable @Schema(examples = "ICRMW art. 87", description = "The rule by which that date is computed")
            String basis,

            @Schema(description = "Whether the depositary's date differs from the computed one")
            boolean discrepant,

            @Schema(
                    description =
                            "Whether a better source gives another date for the same act, so that this one does not count")
            boolean disputed,

            @Nullable @Schema(examples = "annex_1", description = "Part of the instrument that it concerns alone")
            String part,

            @Nullable @Schema(
                    examples = "[\"GIB\"]",
                    description = "Territories to which it extends, or from which it is withdrawn")
            List<String> territories,

            @Schema(examples = "MTDSG IV-13") String source,

            @Schema(description = "Whether that source is the depositary")
            boolean fromDepositary,

            @Schema(
                    description =
                            "Whether the primary text was not seen: such an act is shown, and no consent counts by it alone")
            boolean toVerify,

            @Nullable @Schema(examples = "C.N.1042.2008.TREATIES-5")
            String notification,

            @Nullable @Schema(description = "Name of the act in the source, where it says more than the kind")
            String publishedAs,

            Instant recordedAt,
            @Nullable Instant supersededAt,

            @Nullable @Schema(description = "The act that stands in its place")
            UUID supersededBy,

            @Nullable @Schema(description = "Why it was annulled")
            String reason) {

        static ActView of(Act act, ActLog log, Articles articles) {
            Act.Supersession end = act.superseded();
            return new ActView(
                    act.id(),
                    act.kind(),
                    act.date(),
                    act.effectiveOn(),
                    act.effective().computed(),
                    articles.basis(act),
                    act.disagrees(),
                    log.disputes(act),
                    act.part(),
                    act.territories().isEmpty() ? null : act.territories(),
                    act.source(),
                    act.origin().fromDepositary(),
                    act.origin().toVerify(),
                    act.origin().notification(),
                    act.origin().publishedAs(),
                    act.recordedAt(),
                    end == null ? null : end.at(),
                    end == null ? null : end.by(),
                    end == null ? null : end.reason());
        }
    }

    /** The status under one part of the instrument. */
    @Schema(name = "PartStatus")
    public record PartView(
            @Schema(examples = "annex_1") String eId,

            @Schema(
                    examples = "excluded",
                    description = "That of the whole, or excluded, or former where it was denounced")
            String status,

            @Nullable @Schema(description = "Since when that status holds")
            LocalDate since) {

        static PartView of(PartStatus part) {
            return new PartView(part.part(), part.status(), part.since());
        }
    }

    /** A territory to which a participation extends. */
    @Schema(name = "TerritorialExtension")
    public record TerritoryView(
            @Schema(examples = "GIB") String party,

            @Schema(description = "As the depositary says, or else the date of the act")
            LocalDate since,

            @Nullable LocalDate until) {

        static TerritoryView of(Territories.Extension extension) {
            return new TerritoryView(extension.territory(), extension.since(), extension.until());
        }
    }

    /** A status from a day on, until another day (exclusive) or open-ended. */
    @Schema(name = "StatusPeriod")
    public record StatusPeriod(
            @Schema(examples = "party") Status status,
            @Schema(examples = "2009-04-01") LocalDate from,
            @Nullable LocalDate until) {

        static StatusPeriod of(StatusInterval interval) {
            return new StatusPeriod(Status.find(interval.status()).orElseThrow(), interval.from(), interval.until());
        }
    }

    static ParticipationView of(ParticipationRow row, LocalDate on, @Nullable Instant knownOn) {
        ActLog log = new ActLog(row.acts());
        List<Act> counting = log.counting();
        return new ParticipationView(
                row.party(),
                row.instrument(),
                on,
                knownOn,
                row.status(on),
                row.bound(on),
                row.knownUntil(on),
                row.beyondKnown(on),
                acts(row, log, Act::stands),
                acts(row, log, act -> !act.stands()),
                row.timeline().intervals().stream().map(StatusPeriod::of).toList(),
                row.articles().parts().stream()
                        .map(part -> PartView.of(PartStatus.of(part, counting, row.timeline(), on)))
                        .toList(),
                Territories.in(counting).extensions().stream()
                        .map(TerritoryView::of)
                        .toList(),
                row.updatedAt(),
                "/v1/declarations?instrument=" + row.instrument() + "&party=" + row.party());
    }

    private static List<ActView> acts(ParticipationRow row, ActLog log, Predicate<Act> which) {
        return log.acts().stream()
                .filter(which)
                .sorted(Comparator.comparing(Act::date))
                .map(act -> ActView.of(act, log, row.articles()))
                .toList();
    }
}
