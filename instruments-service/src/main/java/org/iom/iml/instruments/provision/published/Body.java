package org.iom.iml.instruments.provision.published;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article without what stands around them.
 *
 * @param heading its official heading
 * @param isClosed whether its end is known by what follows: the next article, or the closing words of the text
 */
record Body(@Nullable String heading, List<String> lines, boolean isClosed) {

    private static final int MAX_HEADING = 200;
    private static final int MAX_TITLE_LINES = 5;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.;:!?…][\"'”»’)\\]]*");
    private static final Pattern LIST_BEGINNING = Pattern.compile(".*[:;,]");
    private static final Pattern AROUND_HEADING = Pattern.compile("^[\\s—–-]+|\\s*\\.$");
    private static final Pattern LEFT_OUT = Pattern.compile(".*(?:\\. ?\\. ?\\.|…)[\\s.]*", Pattern.DOTALL);

    /**
     * Reads an article.
     *
     * @param end the line with which the text ends at the latest, where the article is its last; 0 for others
     * @param isHeaded whether the article has a heading in the authentic text
     */
    static Body of(Passage.Article article, long end, boolean isHeaded) {
        List<PublishedLine> own = new ArrayList<>();
        String rest = article.heading().rest();
        if (!rest.isEmpty()) {
            own.add(new PublishedLine(article.line(), rest, false, false));
        }
        boolean isLast = end > 0;
        int taken = 0;
        List<PublishedLine> lines = article.lines();
        while (taken < lines.size() && !ends(lines.get(taken), own.isEmpty(), end)) {
            own.add(lines.get(taken++));
        }
        boolean isClosed = isLast ? taken < lines.size() : lines.size() - taken <= MAX_TITLE_LINES;
        String heading = isHeading(own, isHeaded) ? heading(own) : null;
        return new Body(
                heading == null ? null : AROUND_HEADING.matcher(heading).replaceAll(""), unwrapped(own), isClosed);
    }

    private static boolean ends(PublishedLine line, boolean isFirst, long end) {
        boolean isLast = end > 0;
        boolean isItsHeading = isFirst && line.isHeading();
        boolean closes =
                isLast && !isItsHeading && (line.number() >= end || Structure.closes(line) || Structure.isAnnex(line));
        if (closes || Structure.isPart(line)) {
            return true;
        }
        return line.isHeading() && !isFirst && Marker.of(line.words()).isEmpty();
    }

    private static boolean isHeading(List<PublishedLine> own, boolean isHeaded) {
        return own.size() > 1 && (own.getFirst().isHeading() || isHeaded) && mayBeHeading(own.getFirst());
    }

    /** Takes a heading, which may go on in small letters, or in a paragraph of its own that is no sentence either. */
    private static String heading(List<PublishedLine> own) {
        PublishedLine first = own.removeFirst();
        StringBuilder heading = new StringBuilder(first.words());
        while (!first.isHeading() && own.size() > 1 && goesOn(own.getFirst(), own.get(1))) {
            heading.append(' ').append(own.removeFirst().words());
        }
        return heading.toString();
    }

    private static boolean goesOn(PublishedLine line, PublishedLine next) {
        if (!mayBeHeading(line) || SENTENCE_END.matcher(line.words()).matches()) {
            return false;
        }
        boolean isParagraph = next.number() > line.number() + 1
                && !LIST_BEGINNING.matcher(line.words()).matches();
        return isParagraph || Character.isLowerCase(line.words().charAt(0));
    }

    private static boolean mayBeHeading(PublishedLine line) {
        return line.words().length() <= MAX_HEADING && Marker.of(line.words()).isEmpty();
    }

    /** Whether the article looks as one that begins with a heading. */
    static boolean seemsHeaded(Passage.Article article) {
        String rest = article.heading().rest();
        List<PublishedLine> lines = article.lines();
        if (!rest.isEmpty()) {
            return !lines.isEmpty()
                    && rest.length() <= MAX_HEADING
                    && !LIST_BEGINNING.matcher(rest).matches();
        }
        return lines.size() > 1
                && mayBeHeading(lines.getFirst())
                && !SENTENCE_END.matcher(lines.getFirst().words()).matches()
                && !LIST_BEGINNING.matcher(lines.getFirst().words()).matches();
    }

    /** Joins lines that were broken within a sentence. */
    static List<String> unwrapped(List<PublishedLine> lines) {
        List<String> joined = new ArrayList<>();
        for (PublishedLine line : lines) {
            String words = line.words();
            boolean begins = joined.isEmpty()
                    || SENTENCE_END.matcher(joined.getLast()).matches()
                    || Marker.of(joined.getLast())
                            .filter(mark -> mark.rest().isEmpty())
                            .isPresent()
                    || Marker.of(words).isPresent()
                    || Marker.isRoman(words);
            if (begins) {
                joined.add(words);
            } else {
                joined.add(joined.removeLast() + " " + words);
            }
        }
        return joined;
    }

    boolean isLeftOut() {
        return LEFT_OUT.matcher(String.join("\n", lines)).matches();
    }
}
