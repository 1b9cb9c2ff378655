package org.iom.iml.instruments.instrument.clause;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.Coded;
import org.jspecify.annotations.Nullable;

/**
 * The provisions of a treaty on entry into force and denunciation, as data.
 *
 * @param threshold the number of deposits required for entry into force
 * @param counted whose deposits count towards the threshold: {@code all}, {@code members} (only members may become
 *     parties), {@code not-regional-organizations}
 * @param forTreaty the period from the deposit that meets the threshold to the entry into force of the treaty
 * @param forParty the period from a party's own deposit to the entry into force for that party
 * @param earlyDeposit the rule for a deposit made before the treaty's entry into force; its own date where the text is
 *     silent
 * @param notBeforeInstrument the instrument before which this one cannot enter into force, where the text names one
 * @param separateParts parts that a party may exclude, accept and denounce separately
 * @param source the articles
 */
public record FinalClauses(
        int threshold,
        String counted,
        Offset forTreaty,
        Offset forParty,

        @Nullable @Schema(description = "The rule for a deposit made before the treaty itself is in force")
        EarlyDeposit earlyDeposit,

        @Nullable @Schema(examples = "UNTOC", description = "It does not enter into force before this instrument")
        String notBeforeInstrument,

        @Nullable Denunciation denunciation,
        String source,
        @Nullable SeparateParts separateParts) {

    /** The value of {@code counted} under which deposits of regional organizations do not count. */
    public static final String NOT_REGIONAL_ORGANIZATIONS = "not-regional-organizations";

    /** Parts by address, such as {@code annex_1}, and the articles that make them separable. */
    public record SeparateParts(List<String> parts, String source) {
        public SeparateParts {
            parts = List.copyOf(parts);
        }
    }

    /** The rule for a deposit made before the treaty itself is in force. */
    public enum EarlyDeposit implements Coded {
        /** The party's own period applies, but never ends before the treaty's entry into force. */
        OWN_DATE("own-date"),
        /** It takes effect together with the treaty. */
        TREATY_DATE("treaty-date");

        private final String code;

        EarlyDeposit(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * The conditions of denunciation and its date of effect.
     *
     * @param window the period during which it may be notified; null where it is not limited
     */
    public record Denunciation(
            Offset offset,
            @Nullable Earliest notBefore,
            @Nullable Window window,
            String source) {

        /** Years that must pass after the entry into force of the treaty, or after that for the party. */
        public record Earliest(
                int years,

                @Schema(description = "From which entry into force the years count")
                Since after,

                @Nullable @Schema(
                        examples = "1932-05-01",
                        description =
                                "That entry into force, where it is the one of the treaty that this one supplements")
                LocalDate from) {}

        /**
         * The length of the period in months, and the interval in years from the start of one to the start of the next.
         */
        public record Window(int months, int againAfterYears) {}

        /** The entry into force from which the years are counted. */
        public enum Since implements Coded {
            TREATY_ENTRY_INTO_FORCE("treaty-entry-into-force"),
            PARTY_ENTRY_INTO_FORCE("party-entry-into-force");

            private final String code;

            Since(String code) {
                this.code = code;
            }

            @Override
            public String code() {
                return code;
            }
        }

        /**
         * The times at which a denunciation may be notified.
         *
         * @param since the date from which the required years are counted
         * @param earliest the date on which they have passed
         * @param first the first day, from the day asked about, on which it may be notified
         */
        public record Opening(LocalDate since, LocalDate earliest, LocalDate first) {}

        /**
         * Returns when a denunciation may be notified, seen from {@code day}; null where the text requires no years or
         * they have not begun to run.
         */
        public @Nullable Opening opening(
                LocalDate day, @Nullable LocalDate treatyInForceOn, @Nullable LocalDate partyInForceOn) {
            if (notBefore == null) {
                return null;
            }
            LocalDate since = notBefore.after() == Since.TREATY_ENTRY_INTO_FORCE ? treatyInForceOn : partyInForceOn;
            since = notBefore.from() == null ? since : notBefore.from();
            if (since == null) {
                return null;
            }
            LocalDate earliest = since.plusYears(notBefore.years());
            return new Opening(since, earliest, openFrom(earliest, day));
        }

        private LocalDate openFrom(LocalDate earliest, LocalDate day) {
            if (window == null || day.isBefore(earliest)) {
                return day.isBefore(earliest) ? earliest : day;
            }
            long rounds = earliest.until(day).getYears() / window.againAfterYears();
            LocalDate begins = earliest.plusYears(rounds * window.againAfterYears());
            return day.isBefore(begins.plusMonths(window.months())) ? day : begins.plusYears(window.againAfterYears());
        }
    }

    /** Returns the entry into force of the treaty from the deposits that count; empty while there are too few. */
    public Optional<LocalDate> treatyInForce(Collection<LocalDate> countedDeposits) {
        return countedDeposits.stream()
                .sorted(Comparator.naturalOrder())
                .skip(threshold - 1L)
                .findFirst()
                .map(forTreaty::after);
    }

    /**
     * Returns the entry into force for a party that deposited on {@code deposit}, never before that of the treaty
     * itself.
     */
    public LocalDate partyInForce(LocalDate deposit, LocalDate treatyInForceOn) {
        if (deposit.isBefore(treatyInForceOn) && earlyDeposit == EarlyDeposit.TREATY_DATE) {
            return treatyInForceOn;
        }
        LocalDate own = forParty.after(deposit);
        return own.isBefore(treatyInForceOn) ? treatyInForceOn : own;
    }
}
