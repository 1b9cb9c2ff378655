package org.iom.iml.instruments.declaration.competence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.iom.iml.instruments.coverage.Knowledge;
import org.iom.iml.instruments.declaration.rule.Basis;
import org.jspecify.annotations.Nullable;

/** By instrument, until when what decides of competences is known. */
record KnownRecords(
        Map<String, Knowledge> acts, Map<String, Knowledge> declarations, Map<String, Knowledge> acceptances) {

    static final KnownRecords NONE = new KnownRecords(Map.of(), Map.of(), Map.of());

    /** Whether it is known that a party of which no act is recorded did none. */
    boolean tellsOfActs(String instrument, String party) {
        return of(acts, instrument).ofSilent(party) != null;
    }

    boolean tellsOfAllActs(String instrument) {
        return of(acts, instrument).complete().isPresent();
    }

    /** Whether a party that declared no opt-out, as far as is recorded, declared none; these stand among its declarations. */
    boolean tellsOfOptOuts(String instrument, String party) {
        return of(declarations, instrument).ofSilent(party) != null;
    }

    /** Whether a party that accepted nothing, as far as is recorded, accepted nothing; that stands in sections of its own. */
    boolean tellsOfAcceptances(String instrument, String party) {
        return of(acceptances, instrument).ofSilent(party) != null;
    }

    boolean tellsOfAllAcceptances(String instrument) {
        return of(acceptances, instrument).complete().isPresent();
    }

    /** Until when it is known what decides of a procedure on this basis for {@code party}; null where it is not. */
    @Nullable LocalDate until(Basis basis, String instrument, String party) {
        return of(deciding(basis), instrument).ofSilent(party);
    }

    /**
     * Until when what {@code party} said is known by the sources that may say it; null where none is dated.
     *
     * @param said null where no source dates it
     */
    @Nullable LocalDate untilSaid(String instrument, String party, @Nullable LocalDate said) {
        LocalDate floor = said == null ? LocalDate.MIN : said;
        LocalDate until = Stream.of(declarations, acceptances)
                .map(known -> of(known, instrument).ofRecorded(party, floor))
                .max(Comparator.naturalOrder())
                .orElse(floor);
        return until.equals(LocalDate.MIN) ? null : until;
    }

    /** Until when it is known what decides of a procedure on this basis, for all parties. */
    @Nullable LocalDate until(Basis basis, String instrument) {
        return of(deciding(basis), instrument).complete().orElse(null);
    }

    private Map<String, Knowledge> deciding(Basis basis) {
        return switch (basis) {
            case PARTICIPATION -> acts;
            case PARTICIPATION_UNLESS_OPTED_OUT -> declarations;
            case DECLARATION -> acceptances;
        };
    }

    private static Knowledge of(Map<String, Knowledge> known, String instrument) {
        return known.getOrDefault(instrument, Knowledge.NONE);
    }
}
