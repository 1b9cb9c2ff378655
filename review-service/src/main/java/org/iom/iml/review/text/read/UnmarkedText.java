package org.iom.iml.review.text.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The division of text without markup into provisions, as far as the numbering shows where they begin. What cannot be
 * separated stays together and is marked as uncertain.
 */
final class UnmarkedText {

    private final List<TextLine> lines;
    private final List<Candidate> candidates;
    private final Contents contents;

    private UnmarkedText(List<TextLine> lines) {
        this.lines = lines;
        List<Candidate> found = new CandidateLines(lines).find();
        this.contents = Contents.of(lines, found);
        this.candidates = new ArrayList<>(found.stream()
                .filter(candidate -> !contents.holds(candidate.line()))
                .toList());
        candidates.addAll(new MarginNotes(lines, contents).find(candidates));
        candidates.sort(Comparator.comparingInt(Candidate::line));
    }

    static List<ReadProvision> read(List<TextLine> lines) {
        return new UnmarkedText(signsJoined(lines)).provisions();
    }

    /** Joins a sign that stands alone to the number on the next line. */
    private static List<TextLine> signsJoined(List<TextLine> lines) {
        List<TextLine> joined = new ArrayList<>(lines);
        for (int i = 0; i + 1 < lines.size(); i++) {
            TextLine next = lines.get(i + 1);
            if (lines.get(i).text().strip().equals("§") && next.text().matches("\\d.*")) {
                joined.set(i, TextLine.plain(lines.get(i).number(), ""));
                joined.set(i + 1, TextLine.plain(next.number(), "§ " + next.text()));
            }
        }
        return joined;
    }

    private List<ReadProvision> provisions() {
        Numbering numbering = Numbering.of(lines, candidates);
        return new Sections(lines, contents, numbering).provisions();
    }
}
