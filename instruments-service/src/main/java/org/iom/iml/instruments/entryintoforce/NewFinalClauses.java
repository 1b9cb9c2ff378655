package org.iom.iml.instruments.entryintoforce;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.instrument.clause.FinalClauses;
import org.iom.iml.instruments.instrument.clause.FinalClauses.Denunciation;
import org.iom.iml.instruments.instrument.clause.FinalClauses.EarlyDeposit;
import org.iom.iml.instruments.instrument.clause.Offset;
import org.iom.iml.platform.code.Coded;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** Hypothetical final clauses, as a request gives them. */
record NewFinalClauses(
        @Min(1) @Max(1_000) @Schema(examples = "20") int threshold,

        @Nullable @Schema(examples = "all", description = "Whose deposits count towards the threshold; all where left out")
        Counted counted,

        @NotNull @Valid NewOffset forTreaty,
        @NotNull @Valid NewOffset forParty,

        @Nullable @Schema(
                examples = "own-date",
                description = "Whether a deposit before the treaty's date has its own date or the treaty's")
        EarlyDeposit earlyDeposit,

        @Nullable @Size(max = 60) @Schema(examples = "UNTOC")
        String notBeforeInstrument,

        @Nullable @Valid NewDenunciation denunciation,

        @Nullable @Size(max = 300) @Schema(examples = "draft art. 12")
        String source) {

    /** The deposits that count towards a threshold. */
    public enum Counted implements Coded {
        ALL("all"),
        /** Those of members of the organization, which alone may become parties. */
        MEMBERS("members"),
        NOT_REGIONAL_ORGANIZATIONS(FinalClauses.NOT_REGIONAL_ORGANIZATIONS);

        private final String code;

        Counted(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** A period of days, or of months that may run on to the first day of the following month. */
    public record NewOffset(
            @Nullable @Min(0) @Max(3_660) @Schema(examples = "0")
            Integer days,

            @Nullable @Min(0) @Max(120) @Schema(examples = "3")
            Integer months,

            @Nullable Boolean thenFirstOfMonth) {

        Offset offset() {
            return new Offset(many(days), many(months), Boolean.TRUE.equals(thenFirstOfMonth));
        }
    }

    /** The conditions of denunciation. */
    public record NewDenunciation(
            @NotNull @Valid NewOffset offset,

            @Nullable @Min(0) @Max(100) @Schema(examples = "5", description = "Years that must have passed since entry into force for the party")
            Integer yearsBefore) {

        Denunciation denunciation(String source) {
            Denunciation.Earliest earliest = many(yearsBefore) == 0
                    ? null
                    : new Denunciation.Earliest(many(yearsBefore), Denunciation.Since.PARTY_ENTRY_INTO_FORCE, null);
            return new Denunciation(offset.offset(), earliest, null, source);
        }
    }

    FinalClauses clauses() {
        if (twice(forTreaty) || twice(forParty) || (denunciation != null && twice(denunciation.offset()))) {
            throw BadInput.field("/finalClauses", "days-or-months", "An offset counts days or months, not both.");
        }
        String articles = source == null ? "the final clauses of the request" : source;
        return new FinalClauses(
                threshold,
                Objects.requireNonNullElse(counted, Counted.ALL).code(),
                forTreaty.offset(),
                forParty.offset(),
                Objects.requireNonNullElse(earlyDeposit, EarlyDeposit.OWN_DATE),
                notBeforeInstrument,
                denunciation == null ? null : denunciation.denunciation(articles),
                articles,
                null);
    }

    private static boolean twice(NewOffset offset) {
        return many(offset.days()) > 0 && many(offset.months()) > 0;
    }

    private static int many(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
