package org.iom.iml.review.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.iom.iml.events.CodeList;
import org.iom.iml.review.finding.Conformity;
import org.iom.iml.review.finding.FindingView;
import org.iom.iml.review.finding.Severity;
import org.iom.iml.review.review.ReviewStatus;
import org.iom.iml.review.review.ReviewView;
import org.iom.iml.review.review.Scope;
import org.jspecify.annotations.Nullable;

/** The composition of a report from the content of a review. */
final class WrittenReport {

    /** The stages in which the authorities have the draft. */
    private static final Set<ReviewStatus> SENT = Set.of(ReviewStatus.DRAFT_SENT, ReviewStatus.AUTHORITIES_COMMENTS);

    private final ReviewView review;
    private final LocalDate day;
    private final ReportSources.Parts parts;
    private final ReportNames.In names;
    private final ReportWords words;

    /**
     * Creates the composition.
     *
     * @param day the date for which the standards are stated
     */
    WrittenReport(ReviewView review, LocalDate day, ReportSources.Parts parts, ReportNames.In names) {
        this.review = review;
        this.day = day;
        this.parts = parts;
        this.names = names;
        this.words = names.words();
    }

    Report whole(boolean whole) {
        FoundParts found = new FoundParts(review, parts, names);
        return new Report(
                words,
                cover(whole),
                summary(whole),
                found.findings(),
                found.standards(),
                found.recommendations(),
                whole ? new ReportAnnexes(review, parts, names).all() : ReportAnnexes.NONE);
    }

    private Report.Cover cover(boolean whole) {
        String party = names.of(CodeList.PARTIES, List.of(review.party())).getOrDefault(review.party(), review.party());
        String product = words.of("product", review.product());
        String titles = String.join(
                "; ",
                Report.listed(review.texts()).stream()
                        .map(text -> Passage.line(text.title()))
                        .toList());
        return new Report.Cover(product, titles.isEmpty() ? product : titles, party, lines(), standing(), !whole);
    }

    private List<Report.Line> lines() {
        ReviewView.@Nullable RequesterView requester = review.requester();
        return Stream.of(
                        line(
                                "requester",
                                requester == null
                                        ? ""
                                        : Passage.line(requester.name()) + " ("
                                                + words.of("requester", requester.kind()) + ")"),
                        line("requested", words.day(LocalDate.ofInstant(review.requestedAt(), ZoneOffset.UTC))),
                        line("status", words.of("status", review.status())),
                        line("delivered", words.day(review.deliveredOn())),
                        line("published", published()),
                        line("topics", names.topics(Report.listed(review.topics()))),
                        line("standards-on", parts.standards().isEmpty() ? "" : words.day(day)),
                        line("reference", review.id().toString()))
                .filter(line -> !line.value().isEmpty())
                .toList();
    }

    private Report.Line line(String key, String value) {
        return new Report.Line(words.of(key), value);
    }

    private String published() {
        ReviewView.@Nullable PublicationView publication = review.publication();
        return publication == null ? "" : words.day(publication.publishedOn());
    }

    /** Returns the statement on who may read the report. */
    private String standing() {
        ReviewView.@Nullable PublicationView publication = review.publication();
        if (publication != null && publication.scope() == Scope.WHOLE) {
            return words.of("standing.published");
        }
        if (publication != null && review.work() == null) {
            return words.of("standing.summary");
        }
        if (review.deliveredOn() != null) {
            return words.of("standing.confidential");
        }
        return words.of(SENT.contains(review.status()) ? "standing.draft-sent" : "standing.draft");
    }

    private Report.Summary summary(boolean whole) {
        ReviewView.@Nullable PublicationView publication = review.publication();
        List<String> severities = Arrays.stream(Severity.values())
                .map(severity -> words.of("severity", severity))
                .toList();
        return new Report.Summary(
                Passage.of(publication == null ? null : publication.summary(), words.language()),
                Passage.of(review.termsOfReference(), words.language()),
                severities,
                whole && !parts.findings().isEmpty() ? counts() : List.of());
    }

    private List<Report.Count> counts() {
        List<Report.Count> counts = new ArrayList<>();
        for (Conformity conformity : Conformity.values()) {
            counts.add(count(words.of("conformity", conformity), conformity));
        }
        counts.add(count(words.of("together"), null));
        return counts;
    }

    private Report.Count count(String label, @Nullable Conformity conformity) {
        List<FindingView> such = parts.findings().stream()
                .filter(finding -> conformity == null || finding.conformity() == conformity)
                .toList();
        List<Integer> numbers = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            numbers.add((int) such.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count());
        }
        numbers.add(such.size());
        return new Report.Count(label, numbers);
    }
}
