package org.iom.iml.instruments.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.coverage.CoverageList.Covered;
import org.jspecify.annotations.Nullable;

/** The coverage of an instrument, as shown. */
@Schema(name = "Coverage")
record CoverageView(
        @Schema(examples = "ICRMW") String instrument,

        @Schema(description = "Each kind of record, known or not")
        List<KindView> records) {

    /** The coverage of one kind of record. */
    @Schema(name = "RecordCoverage")
    record KindView(
            RecordKind kind,

            @Schema(
                    description = "`complete`: a party in no source performed no act; `partial`: the silence of the"
                            + " sources about a party is no evidence; `unknown`: nothing was loaded")
            CoverageStatus status,

            @Nullable @Schema(
                    examples = "2015-03-15",
                    description = "Until when all parties are known; absent where they are not")
            LocalDate knownUntil,

            @Schema(description = "By name") List<SourceView> sources) {

        static KindView of(RecordKind kind, List<Covered> covered) {
            LocalDate complete = covered.stream()
                    .filter(source -> source.completeness() == Completeness.COMPLETE)
                    .map(Covered::asOf)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            CoverageStatus partly = covered.isEmpty() ? CoverageStatus.UNKNOWN : CoverageStatus.PARTIAL;
            return new KindView(
                    kind,
                    complete == null ? partly : CoverageStatus.COMPLETE,
                    complete,
                    covered.stream().map(SourceView::of).toList());
        }
    }

    /** The coverage by one source. */
    @Schema(name = "CoverageSource")
    record SourceView(
            @Schema(examples = "MTDSG IV-13") String source,

            @Schema(description = "Date until which the source knows what happened")
            LocalDate asOf,

            Completeness completeness,

            @Schema(description = "When the registry recorded it")
            Instant recordedAt,

            @Schema(description = "The names of parties whose rows could not be read: of these nothing is known")
            List<UnreadView> unread) {

        static SourceView of(Covered covered) {
            return new SourceView(
                    covered.of().source(),
                    covered.asOf(),
                    covered.completeness(),
                    covered.recordedAt(),
                    covered.unread().stream().map(UnreadView::of).toList());
        }
    }

    /** A row of a source that could not be read. */
    @Schema(name = "UnreadRow")
    record UnreadView(
            @Schema(examples = "Rwanda", description = "As it is written")
            String name,

            @Schema(description = "Codes of the party that is meant, or of those that may be")
            List<String> parties,

            @Schema(examples = "mark-not-known", description = "Why it could not be read")
            String reason) {

        static UnreadView of(Unread row) {
            return new UnreadView(
                    row.name(), row.party() == null ? row.candidates() : List.of(row.party()), row.reason());
        }
    }

    static CoverageView of(String instrument, List<Covered> covered) {
        return new CoverageView(
                instrument,
                Arrays.stream(RecordKind.values())
                        .map(kind -> KindView.of(
                                kind,
                                covered.stream()
                                        .filter(source -> source.of().kind() == kind)
                                        .toList()))
                        .toList());
    }

    /** A line of the exported file: a source, or a kind of record without any. */
    record Line(KindView kind, @Nullable SourceView source) {

        List<String> unread() {
            return source == null
                    ? List.of()
                    : source.unread().stream().map(UnreadView::name).toList();
        }
    }

    List<Line> lines() {
        return records.stream()
                .flatMap(kind -> kind.sources().isEmpty()
                        ? Stream.of(new Line(kind, null))
                        : kind.sources().stream().map(source -> new Line(kind, source)))
                .toList();
    }
}
