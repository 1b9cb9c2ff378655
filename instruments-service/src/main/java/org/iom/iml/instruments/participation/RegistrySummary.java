package org.iom.iml.instruments.participation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.coverage.Knowledge;
import org.iom.iml.instruments.coverage.Truth;
import org.iom.iml.instruments.participation.Limits.Limit;
import org.iom.iml.instruments.participation.standing.Status;
import org.iom.iml.instruments.participation.standing.Timeline.Change;
import org.iom.iml.instruments.party.PartyFacts;
import org.iom.iml.instruments.text.Languages;
import org.iom.iml.platform.http.Momentary;
import org.jspecify.annotations.Nullable;

/** An overview of the instruments that bind a party on a date. */
@Schema(name = "RegistrySummary")
record RegistrySummary(
        @Schema(examples = "KEN") String party,
        @Schema(examples = "Kenya") String name,

        @Schema(description = "The date to which the statuses belong")
        LocalDate on,

        @Schema(description = "When the registry was read") Instant asOf,

        @Nullable @Schema(
                examples = "2015-03-15",
                description = "Until when all of the participations are known; left out where there is none")
        LocalDate knownUntil,

        @Schema(description = "Instruments by status, the unknown among them")
        Map<String, Long> counts,

        List<RegistryStanding> participations,

        @Schema(
                examples = "[\"ILO-C097\"]",
                description = "Treaties of which no source that was loaded tells whether the party takes part")
        List<String> unknown)
        implements Momentary {

    /** The party's status under one instrument in which it participates. */
    @Schema(name = "RegistryStanding")
    public record RegistryStanding(
            @Schema(examples = "ICCPR") String instrument,
            @Schema(examples = "multilateral-treaty") String kind,
            String title,
            @Schema(examples = "party") Status status,

            @Schema(description = "Since when that status holds")
            LocalDate since,

            @Schema(examples = "true", description = "Whether the instrument binds the party on the date")
            Truth bound,

            @Nullable @Schema(examples = "2015-03-15", description = "Until when it is known what the party did")
            LocalDate knownUntil,

            @Schema(description = "Whether the date asked for is later than that")
            boolean beyondKnown,

            @Nullable @Schema(
                    description =
                            "Reservations and opt-outs of the party that stand on the date; one that gives no date counts."
                                    + " Left out where none is recorded and no source says that there are none")
            Integer reservations,

            @Schema(description = "Statements in force on the date that are not yet classified")
            int unclassified,

            @Nullable @Schema(
                    examples = "2015-03-15",
                    description = "Date until which its statements are known; left out where they are not")
            LocalDate statementsKnownUntil,

            @Schema(description = "The provisions to which they relate", examples = "[\"art_92__para_1\"]")
            List<String> reservedProvisions) {

        static RegistryStanding of(
                ParticipationRow row, LocalDate on, Change change, Stated stated, @Nullable String accepted) {
            Limit limit = stated.limits().getOrDefault(row.instrument(), Limit.NONE);
            LocalDate statements = stated.knowledge()
                    .getOrDefault(row.instrument(), Knowledge.NONE)
                    .ofSilent(row.party());
            return new RegistryStanding(
                    row.instrument(),
                    row.subject().instrumentKind(),
                    Languages.text(row.subject().titles(), accepted),
                    change.status(),
                    change.from(),
                    row.bound(on),
                    row.knownUntil(on),
                    row.beyondKnown(on),
                    limit.reservations() == 0 && statements == null ? null : Integer.valueOf(limit.reservations()),
                    limit.unclassified(),
                    statements,
                    limit.provisions());
        }
    }

    /** The limits that the party has stated, by instrument, and the coverage of that information. */
    record Stated(Map<String, Limit> limits, Map<String, Knowledge> knowledge) {}

    /** The registry's data on one party, as read. */
    record Read(List<ParticipationRow> all, Stated stated, List<String> unknown) {}

    static RegistrySummary of(PartyFacts party, LocalDate on, Instant asOf, Read read, @Nullable String accepted) {
        List<RegistryStanding> standings = read.all().stream()
                .flatMap(row -> row.timeline().changeOn(on).stream()
                        .map(change -> RegistryStanding.of(row, on, change, read.stated(), accepted)))
                .filter(standing -> standing.status() != Status.NONE)
                .toList();
        Map<String, Long> counts = standings.stream()
                .collect(groupingBy(standing -> standing.status().code(), TreeMap::new, counting()));
        if (!read.unknown().isEmpty()) {
            counts.put(Status.UNKNOWN.code(), (long) read.unknown().size());
        }
        LocalDate knownUntil = standings.stream()
                .flatMap(standing -> Stream.ofNullable(standing.knownUntil()))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new RegistrySummary(
                party.code(),
                Languages.text(party.names(), accepted),
                on,
                asOf,
                knownUntil,
                counts,
                standings,
                read.unknown());
    }
}
