package org.iom.iml.review.report;

import java.util.List;

/** A review as a document: all that its reader may see of it, in the words of one language. */
public record Report(
        ReportWords words,
        Cover cover,
        Summary summary,
        List<FoundPart> findings,
        List<StandardPart> standards,
        List<AdvicePart> recommendations,
        Annexes annexes) {

    /** What the reader is told in the report's own words. */
    public String say(String key) {
        return words.of(key);
    }

    public String language() {
        return words.language();
    }

    /** Whether more than a summary is shown. */
    public boolean isWhole() {
        return !cover.isSummary();
    }

    /** The title page. */
    public record Cover(
            String product, String title, String party, List<Line> lines, String standing, boolean isSummary) {}

    /** Something that is said of the review. */
    public record Line(String label, String value) {}

    /** What was asked and, in short, found. */
    public record Summary(List<Passage> words, List<Passage> question, List<String> severities, List<Count> counts) {}

    /** How many findings of one conformity there are, by severity and together. */
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

    /** A place in a reviewed text, and its words. */
    public record Place(String text, String address, List<Passage> quote) {}

    /** What the authorities said of the draft. */
    public record Said(String authority, List<Passage> words) {}

    /** An instrument by which the law was measured. */
    public record StandardPart(
            String code, String title, String force, String status, String since, String reservations) {}

    /** A recommendation and the numbers of the findings on which it rests. */
    public record AdvicePart(
            int number, String kind, String addressedTo, List<Passage> words, List<Integer> findings) {}

    /** What stands at the end. */
    public record Annexes(List<Text> texts, List<Said> comments, List<Link> answered, List<Link> links) {}

    /** A reviewed text in its exact version. */
    public record Text(int number, String title, String version, String language, String dated) {}

    /** Where more is to be had. */
    public record Link(String label, String address) {}
}
