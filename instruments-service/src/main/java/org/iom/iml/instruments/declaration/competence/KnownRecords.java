package org.iom.iml.instruments.declaration.competence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.iom.iml.instruments.coverage.Knowledge;
import org.iom.iml.instruments.declaration.rule.Basis;
import org.jspecify.annotations.Nullable;

/** The date up to which the records that decide on competences are known, by instrument. */
record KnownRecords(
        Map<String, Knowledge> acts, Map<String, Knowledge> declarations, Map<String, Knowledge> acceptances) {

    static final KnownRecords NONE = new KnownRecords(Map.of(), Map.of(), Map.of());

    /** Reports whether a party without a recorded act is known to have performed none. */
    boolean tellsOfActs(String instrument, String party) {
        return of(acts, instrument).ofSilent(party) != null;
    }

    boolean tellsOfAllActs(String instrument) {
        return of(acts, instrument).complete().isPresent();
    }

    /**
     * Reports whether a party without a recorded opt-out is known to have made none; opt-outs appear among its
     * declarations.
     */
    boolean tellsOfOptOuts(String instrument, String party) {
        return of(declarations, instrument).ofSilent(party) != null;
    }

    /**
     * Reports whether a party without a recorded acceptance is known to have made none; the source lists acceptances in
     * separate sections.
     */
    boolean tellsOfAcceptances(String instrument, String party) {
        return of(acceptances, instrument).ofSilent(party) != null;
    }

    boolean tellsOfAllAcceptances(String instrument) {
        return of(acceptances, instrument).complete().isPresent();
    }

    /**
     * Returns the date up to which the records that decide on this basis are known for {@code party}; null where they
     * are not.
     */
    @Nullable LocalDate until(Basis basis, String instrument, String party) {
        return of(deciding(basis), instrument).ofSilent(party);
    }

    /**
     * Returns the date up to which the statements of {@code party} are known from the sources that may contain them;
     * null where none is dated.
     *
     * @param said the date of the statement; null where no source dates it
     */
    @Nullable LocalDate untilSaid(String instrument, String party, @Nullable LocalDate said) {
        LocalDate floor = said == null ? LocalDate.MIN : said;
        LocalDate until = Stream.of(declarations, acceptances)
                .map(known -> of(known, instrument).ofRecorded(party, floor))
                .max(Comparator.naturalOrder())
                .orElse(floor);
        return until.equals(LocalDate.MIN) ? null : until;
    }

    /**
     * Returns the date up to which the records that decide on this basis are known for all parties; null where they are
     * not.
     */
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
