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
 * What a treaty says of its entry into force and of leaving it, as data.
 *
 * @param threshold deposits that bring the treaty into force
 * @param counted whose deposits count toward the threshold: {@code all}, {@code members} (only members may join),
 *     {@code not-regional-organizations}
 * @param forTreaty from the deposit that meets the threshold to the entry into force of the treaty
 * @param forParty from its own deposit to the entry into force for one party
 * @param earlyDeposit what holds for a deposit made before the treaty's own date; its own date where the text says nothing
 * @param notBeforeInstrument the instrument before which this one does not enter into force, where the text names one
 * @param separateParts parts that a party may exclude, accept and denounce by themselves
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

    /** A value of {@code counted}. */
    public static final String NOT_REGIONAL_ORGANIZATIONS = "not-regional-organizations";

    /** Parts by their addresses, such as {@code annex_1}, and the articles that set them apart. */
    public record SeparateParts(List<String> parts, String source) {
        public SeparateParts {
            parts = List.copyOf(parts);
        }
    }

    /** What holds for a deposit made before the treaty itself is in force. */
    public enum EarlyDeposit implements Coded {
        /** Its own offset runs all the same; the treaty's date is the floor. */
        OWN_DATE("own-date"),
        /** It takes effect with the treaty. */
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
     * When a party may leave and from when it has left.
     *
     * @param window how long it may be notified once it may, where it is not open for ever
     */
    public record Denunciation(
            Offset offset,
            @Nullable Earliest notBefore,
            @Nullable Window window,
            String source) {

        /** Years that must have passed since the entry into force of the treaty, or for the party itself. */
        public record Earliest(
                int years,

                @Schema(description = "From which entry into force the years count")
                Since after,

                @Nullable @Schema(
                        examples = "1932-05-01",
                        description =
                                "That entry into force, where it is the one of the treaty that this one supplements")
                LocalDate from) {}

        /** For so many months it is open, and again after so many years, counted from the beginning of the window. */
        public record Window(int months, int againAfterYears) {}

        /** From which entry into force the years count. */
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
         * When a denunciation may be notified.
         *
         * @param since from when the years count that must pass
         * @param earliest when they have passed
         * @param first the first day on which it may be notified, from the day on that is asked about
         */
        public record Opening(LocalDate since, LocalDate earliest, LocalDate first) {}

        /** When it may be notified, seen from {@code day}; null where the text sets no years, or they do not run yet. */
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

    /** When the treaty enters into force by deposits that count; empty while they are too few. */
    public Optional<LocalDate> treatyInForce(Collection<LocalDate> countedDeposits) {
        return countedDeposits.stream()
                .sorted(Comparator.naturalOrder())
                .skip(threshold - 1L)
                .findFirst()
                .map(forTreaty::after);
    }

    /** When the treaty enters into force for a party that deposited on {@code deposit}; never before the treaty itself. */
    public LocalDate partyInForce(LocalDate deposit, LocalDate treatyInForceOn) {
        if (deposit.isBefore(treatyInForceOn) && earlyDeposit == EarlyDeposit.TREATY_DATE) {
            return treatyInForceOn;
        }
        LocalDate own = forParty.after(deposit);
        return own.isBefore(treatyInForceOn) ? treatyInForceOn : own;
    }
}
