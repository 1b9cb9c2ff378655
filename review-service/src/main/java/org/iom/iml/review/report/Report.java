package org.iom.iml.review.report;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A review as a document in one language, with all that its reader may see. */
public record Report(
        ReportWords words,
        Cover cover,
        Summary summary,
        List<FoundPart> findings,
        List<StandardPart> standards,
        List<AdvicePart> recommendations,
        Annexes annexes) {

    /** Returns the list, or an empty one where the reader sees the summary only. */
    static <T> List<T> listed(@Nullable List<T> several) {
        return Objects.requireNonNullElse(several, List.of());
    }

    /** Returns one of the report's own phrases. */
    public String say(String key) {
        return words.of(key);
    }

    public String language() {
        return words.language();
    }

    /** Reports whether the report shows more than a summary. */
    public boolean isWhole() {
        return !cover.isSummary();
    }

    /** The title page. */
    public record Cover(
            String product, String title, String party, List<Line> lines, String standing, boolean isSummary) {}

    /** A labelled fact about the review. */
    public record Line(String label, String value) {}

    /** The question asked and a summary of the findings. */
    public record Summary(List<Passage> words, List<Passage> question, List<String> severities, List<Count> counts) {}

    /** The number of findings with one degree of conformity, by severity and in total. */
    public record Count(String label, List<Integer> numbers) {}

    /** A finding. */
    public record FoundPart(
            int number,
            String standard,
            String conformity,
            String severity,
            List<Place> places,
            List<Passage> reasons,
            String themes,
            List<Said> comments) {}

    /** A provision of a reviewed text, with its wording. */
    public record Place(String text, String address, List<Passage> quote) {}

    /** A comment by the authorities on the draft. */
    public record Said(String authority, List<Passage> words) {}

    /** An instrument against which the law was measured. */
    public record StandardPart(
            String code, String title, String force, String status, String since, String reservations) {}

    /** A recommendation and the numbers of the findings on which it rests. */
    public record AdvicePart(
            int number, String kind, String addressedTo, List<Passage> words, List<Integer> findings) {}

    /** The annexes of the report. */
    public record Annexes(List<Text> texts, List<Said> comments, List<Link> answered, List<Link> links) {}

    /** A reviewed text in its exact version. */
    public record Text(int number, String title, String version, String language, String dated) {}

    /** A link to further information. */
    public record Link(String label, String address) {}
}
