package org.iom.iml.review.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iom.iml.events.CodeList;
import org.iom.iml.review.comment.CommentView;
import org.iom.iml.review.finding.FindingView;
import org.iom.iml.review.recommendation.ReviewRecommendationView;
import org.iom.iml.review.review.ReviewView;
import org.iom.iml.review.standard.ApplicableStandard;
import org.jspecify.annotations.Nullable;

/** The findings, the standards cited and the recommendations, as presented in a report. */
final class FoundParts {

    private final ReviewView review;
    private final ReportSources.Parts parts;
    private final ReportWords words;
    private final Map<String, String> instruments;
    private final Map<String, String> themes;

    /** The numbers of findings by id, starting at 1. */
    private final Map<UUID, Integer> numbers = new HashMap<>();

    FoundParts(ReviewView review, ReportSources.Parts parts, ReportNames.In names) {
        this.review = review;
        this.parts = parts;
        this.words = names.words();
        this.instruments = names.of(
                CodeList.INSTRUMENTS,
                parts.standards().stream().map(ApplicableStandard::instrument).toList());
        this.themes = names.of(
                CodeList.THEMES,
                parts.findings().stream()
                        .flatMap(finding -> finding.themes().stream())
                        .distinct()
                        .toList());
        parts.findings().forEach(finding -> numbers.put(finding.id(), numbers.size() + 1));
    }

    List<Report.FoundPart> findings() {
        return parts.findings().stream().map(this::finding).toList();
    }

    private Report.FoundPart finding(FindingView finding) {
        return new Report.FoundPart(
                number(finding.id()),
                standard(finding.standard()),
                words.of("conformity", finding.conformity()),
                words.of("severity", finding.severity()),
                finding.provisions().stream().map(this::place).toList(),
                Passage.of(finding.reasons(), words.language()),
                String.join(
                        ", ",
                        finding.themes().stream()
                                .map(theme -> themes.getOrDefault(theme, theme))
                                .toList()),
                commentsOn(finding.id()));
    }

    private String standard(FindingView.StandardView standard) {
        String instrument = instruments.getOrDefault(standard.instrument(), standard.instrument());
        return standard.provision() == null ? instrument : instrument + ", " + words.provision(standard.provision());
    }

    private Report.Place place(FindingView.ProvisionView provision) {
        List<ReviewView.TextView> texts = Report.listed(review.texts());
        ReviewView.@Nullable TextView text = provision.text() <= texts.size() ? texts.get(provision.text() - 1) : null;
        return new Report.Place(
                text == null ? "" : Passage.line(text.title()),
                Passage.line(words.provisionAlone(provision.address())),
                Passage.of(provision.quote(), text == null ? words.language() : text.language()));
    }

    private List<Report.Said> commentsOn(UUID finding) {
        return parts.comments().stream()
                .filter(comment -> finding.equals(comment.finding()))
                .map(comment -> said(comment, words))
                .toList();
    }

    static Report.Said said(CommentView comment, ReportWords words) {
        return new Report.Said(Passage.line(comment.authority()), Passage.of(comment.text(), words.language()));
    }

    List<Report.StandardPart> standards() {
        return parts.standards().stream()
                .map(standard -> new Report.StandardPart(
                        standard.instrument(),
                        instruments.getOrDefault(standard.instrument(), standard.title()),
                        force(standard),
                        status(standard),
                        since(standard.since()),
                        reservations(standard)))
                .toList();
    }

    /** Returns its force; that it does not bind is said of a day until which that is known. */
    private String force(ApplicableStandard standard) {
        return words.of(
                standard.force().equals("other") && standard.beyondKnown()
                        ? "force.not-known-to-bind"
                        : "force." + standard.force());
    }

    private String status(ApplicableStandard standard) {
        String status = standard.status();
        String told = status == null ? words.of("none") : words.of("participation", status);
        return standard.beyondKnown()
                ? told + " (" + words.of("known-until") + " " + since(standard.knownUntil()) + ")"
                : told;
    }

    /** Returns the number of reservations and their targets; unknown reservations are stated as such, not as none. */
    private String reservations(ApplicableStandard standard) {
        if (standard.status() == null || standard.status().equals("none")) {
            return words.of("none");
        }
        List<String> told = new ArrayList<>();
        Integer number = standard.reservations();
        told.add(number == null ? words.of("not-known") : number + within(standard.reservedProvisions()));
        if (standard.unclassified() > 0) {
            told.add(words.of("unclassified") + words.of("colon") + " " + standard.unclassified());
        }
        if (!standard.declaredScope().isEmpty()) {
            told.add(words.of("declared-scope") + within(standard.declaredScope()));
        }
        return String.join("; ", told);
    }

    private String within(List<String> addresses) {
        return addresses.isEmpty()
                ? ""
                : addresses.stream().map(words::provision).collect(Collectors.joining(", ", " (", ")"));
    }

    private String since(@Nullable LocalDate day) {
        return words.day(day);
    }

    /** Returns the recommendations, key ones first. */
    List<Report.AdvicePart> recommendations() {
        List<ReviewRecommendationView> inOrder = Stream.concat(
                        parts.recommendations().stream().filter(FoundParts::isKey),
                        parts.recommendations().stream().filter(advice -> !isKey(advice)))
                .toList();
        return IntStream.range(0, inOrder.size())
                .mapToObj(i -> advice(i + 1, inOrder.get(i)))
                .toList();
    }

    private static boolean isKey(ReviewRecommendationView advice) {
        return advice.kind().code().equals("key");
    }

    private Report.AdvicePart advice(int number, ReviewRecommendationView advice) {
        return new Report.AdvicePart(
                number,
                words.of("rank", advice.kind()),
                Passage.line(advice.addressedTo()),
                Passage.of(advice.text(), words.language()),
                advice.findings().stream().map(this::number).sorted().toList());
    }

    private int number(UUID finding) {
        return numbers.getOrDefault(finding, 0);
    }
}
