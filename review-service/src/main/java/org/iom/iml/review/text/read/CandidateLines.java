package org.iom.iml.review.text.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The search for lines with which a provision may begin, noting those that appear to be quoted. */
final class CandidateLines {

    private static final String OPENING = "«“„";
    private static final String CLOSING = "»”";
    /** The number of lines after which an open quotation is assumed to lack its closing mark by mistake. */
    private static final int LONGEST_QUOTATION = 80;

    private static final Pattern STRAIGHT_END = Pattern.compile("\"[.;,]?$");

    private final List<TextLine> lines;
    private String before = "";
    private int openSince = -1;

    CandidateLines(List<TextLine> lines) {
        this.lines = lines;
    }

    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            boolean isQuoted = (openSince >= 0 && i - openSince < LONGEST_QUOTATION) || before.endsWith(":");
            Optional<Candidate> candidate = Labels.in(line, i, isQuoted);
            if (candidate.isPresent() && (line.isHeading() || line.isBold() || !goesOn(before))) {
                found.add(candidate.get());
            }
            note(i, line.text());
            before = line.text().stripTrailing();
        }
        return found;
    }

    /** Reports whether a line ends in a word or comma that requires a continuation. */
    private static boolean goesOn(String line) {
        if (Words.announcesContents(line)) {
            return false;
        }
        if (line.endsWith(",")) {
            return true;
        }
        int blank = Math.max(Math.max(line.lastIndexOf(' '), line.lastIndexOf('\'')), line.lastIndexOf('’'));
        String last = line.substring(blank + 1);
        return blank > 0 && last.length() > 1 && Words.JOINING.contains(Words.folded(last));
    }

    private void note(int place, String text) {
        if (text.startsWith("\"") && text.chars().filter(mark -> mark == '"').count() % 2 == 1) {
            openSince = place;
        }
        if (text.length() > 1 && STRAIGHT_END.matcher(text).find()) {
            openSince = -1;
        }
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            if (OPENING.indexOf(mark) >= 0) {
                openSince = place;
            } else if (CLOSING.indexOf(mark) >= 0) {
                openSince = -1;
            }
        }
    }
}
