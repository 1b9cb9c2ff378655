package org.iom.iml.instruments.participation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.participation.Limits.Limit;
import org.iom.iml.instruments.participation.Timeline.Change;
import org.iom.iml.instruments.party.PartyFacts;
import org.iom.iml.platform.http.Momentary;

/** What binds a party on a date, at a glance. */
@Schema(name = "RegistrySummary")
public record RegistrySummary(
        @Schema(examples = "KEN") String party,
        @Schema(examples = "Kenya") String name,

        @Schema(description = "The date to which the statuses belong")
        LocalDate on,

        @Schema(description = "When the registry was read") Instant asOf,
        @Schema(description = "Instruments by status") Map<String, Long> counts,
        List<RegistryStanding> participations)
        implements Momentary {

    /** One instrument in which the party takes part. */
    @Schema(name = "RegistryStanding")
    public record RegistryStanding(
            @Schema(examples = "ICCPR") String instrument,
            @Schema(examples = "multilateral-treaty") String kind,
            String title,
            @Schema(examples = "party") Status status,

            @Schema(description = "Since when that status holds")
            LocalDate since,

            @Schema(
                    description =
                            "Reservations and opt-outs of the party that stand on the date; one that gives no date counts")
            int reservations,

            @Schema(description = "The provisions at which they are aimed", examples = "[\"art_92__para_1\"]")
            List<String> reservedProvisions) {

        static RegistryStanding of(ParticipationRow row, Change change, Limit limit) {
            return new RegistryStanding(
                    row.instrument(),
                    row.subject().instrumentKind(),
                    row.subject().instrumentTitle(),
                    change.status(),
                    change.from(),
                    limit.reservations(),
                    limit.provisions());
        }
    }

    static RegistrySummary of(
            PartyFacts party, LocalDate on, Instant asOf, List<ParticipationRow> all, Map<String, Limit> limits) {
        List<RegistryStanding> standings = all.stream()
                .flatMap(row -> row.timeline().changeOn(on).stream()
                        .map(change ->
                                RegistryStanding.of(row, change, limits.getOrDefault(row.instrument(), Limit.NONE))))
                .filter(standing -> standing.status() != Status.NONE)
                .toList();
        Map<String, Long> counts = standings.stream()
                .collect(groupingBy(standing -> standing.status().code(), TreeMap::new, counting()));
        return new RegistrySummary(party.code(), party.name(), on, asOf, counts, standings);
    }
}
