package org.iom.iml.review.report;

import java.util.ArrayList;
import java.util.List;
import org.iom.iml.review.review.ReviewView;
import org.iom.iml.review.standard.ApplicableStandard;
import org.iom.iml.review.text.PinnedVersions.PinnedView;

/**
 * The annexes of a report: the texts, the authorities' general comments, the recommendations addressed and links to
 * further information.
 */
final class ReportAnnexes {

    static final Report.Annexes NONE = new Report.Annexes(List.of(), List.of(), List.of(), List.of());

    private final ReviewView review;
    private final ReportSources.Parts parts;
    private final ReportNames.In names;
    private final ReportWords words;

    ReportAnnexes(ReviewView review, ReportSources.Parts parts, ReportNames.In names) {
        this.review = review;
        this.parts = parts;
        this.names = names;
        this.words = names.words();
    }

    Report.Annexes all() {
        return new Report.Annexes(
                Report.listed(review.texts()).stream()
                        .map(text -> new Report.Text(
                                text.number(),
                                Passage.line(text.title()),
                                Passage.line(text.version()),
                                words.languageOf(text.language()),
                                words.day(text.dated())))
                        .toList(),
                parts.comments().stream()
                        .filter(comment -> comment.finding() == null)
                        .map(comment -> FoundParts.said(comment, words))
                        .toList(),
                Report.listed(review.answeredRecommendations()).stream()
                        .map(id -> names.link(id.toString(), "recommendations", id.toString()))
                        .toList(),
                links());
    }

    private List<Report.Link> links() {
        String id = review.id().toString();
        List<Report.Link> links = new ArrayList<>();
        links.add(names.link(words.of("link.review"), "reviews", id));
        links.add(names.link(words.of("link.findings"), "reviews", id, "findings"));
        for (PinnedView pinned : parts.pinned()) {
            String number = Integer.toString(pinned.version());
            links.add(names.link(
                    words.of("link.text") + " " + pinned.text() + ", " + words.of("version") + " " + number,
                    "national-texts",
                    pinned.nationalText().toString(),
                    "versions",
                    number,
                    "provisions"));
        }
        for (ApplicableStandard standard : parts.standards()) {
            links.add(names.link(standard.instrument(), "instruments", standard.instrument()));
        }
        return links;
    }
}
