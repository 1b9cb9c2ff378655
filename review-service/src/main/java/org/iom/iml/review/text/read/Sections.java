package org.iom.iml.review.text.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headings and words of provisions, taken from the lines up to the next one. */
final class Sections {

    private static final int MAX_HEADING = 200;
    /** A line that cannot be a heading: an item of a list, a note in brackets or an unfinished line. */
    private static final Pattern NO_HEADING = Pattern.compile("[(_].*|[\\p{L}\\d]{1,3}[.)°].*|.*[;:,]");

    private static final Pattern ITEM = Pattern.compile("\\(?(?:\\d{1,2}|[aAI])[.)]\\s");
    private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}]*\\p{Lu}[^\\p{Ll}]*");

    private final List<TextLine> lines;
    private final Contents contents;
    private final Numbering numbering;
    private final Tree tree = new Tree();

    Sections(List<TextLine> lines, Contents contents, Numbering numbering) {
        this.lines = lines;
        this.contents = contents;
        this.numbering = numbering;
    }

    List<ReadProvision> provisions() {
        if (numbering.chosen().isEmpty()) {
            return undivided();
        }
        int first = numbering.chosen().firstKey();
        int closing = closing();
        List<String> preface = text(0, first);
        carried(preface, first);
        if (!preface.isEmpty()) {
            tree.add(new Tree.Found(
                    ProvisionKind.PREFACE, null, null, null, String.join("\n", preface), Division.MARKED, 1));
        }
        for (Map.Entry<Integer, Candidate> place : numbering.chosen().entrySet()) {
            @Nullable Integer next = numbering.chosen().higherKey(place.getKey());
            int end = next == null ? lines.size() : next;
            boolean closes = closing > place.getKey() && closing < end;
            add(place.getValue(), closes ? closing : end, next);
            if (closes) {
                tree.add(new Tree.Found(
                        ProvisionKind.CONCLUSIONS,
                        null,
                        null,
                        null,
                        String.join("\n", text(closing, end)),
                        Division.MARKED,
                        lines.get(closing).number()));
            }
        }
        return tree.provisions();
    }

    private List<ReadProvision> undivided() {
        String all = String.join("\n", text(0, lines.size()));
        if (!all.isEmpty()) {
            tree.add(new Tree.Found("undivided", null, null, null, all, Division.UNCERTAIN, 1));
        }
        return tree.provisions();
    }

    private void add(Candidate candidate, int end, @Nullable Integer next) {
        int from = candidate.line() + 1;
        String rest = candidate.rest();
        String heading = "";
        boolean isLeaf = candidate.isLeaf();
        if (!isLeaf) {
            StringBuilder whole = new StringBuilder(rest);
            from = heading(whole, from, end);
            heading = whole.toString();
            rest = "";
        } else if (lines.get(candidate.line()).isHeading() || isShort(rest, from, end)) {
            heading = rest;
            rest = "";
        }
        List<String> text = new ArrayList<>();
        if (!rest.isBlank()) {
            text.add(rest);
        }
        text.addAll(text(from, end));
        Optional<String> named = contents.heading(candidate.line(), candidate.key());
        if (isLeaf && heading.isEmpty() && named.isPresent()) {
            heading = named.get();
            strip(text, heading);
        }
        if (next != null) {
            carried(text, next);
        }
        tree.add(new Tree.Found(
                candidate.kind(),
                candidate.number(),
                candidate.written(),
                heading.isBlank() ? null : heading.strip(),
                String.join("\n", text),
                division(candidate.line(), end),
                lines.get(candidate.line()).number()));
    }

    /** Reports whether the rest of the label's line is a heading, because the text begins on the next line. */
    private boolean isShort(String rest, int from, int end) {
        if (rest.isBlank() || rest.length() > 120 || from >= end || next(from, end) < 0) {
            return false;
        }
        int text = next(from, end);
        if (text < 0 || rest.startsWith("(") || rest.contains(". ") || rest.matches(".*[,;:]")) {
            return false;
        }
        String following = lines.get(text).text().strip();
        return ITEM.matcher(following).lookingAt()
                || (rest.endsWith(".") && isTitle(rest) && !Character.isLowerCase(following.charAt(0)));
    }

    /** Reports whether the words are too few and without a verb, so that they make a title rather than a rule. */
    private static boolean isTitle(String rest) {
        return rest.split("\\s+").length <= 10
                && !rest.matches(".*\\b(shall|may|must|is|are|sera|será|est|sont|es|son)\\b.*");
    }

    private int next(int from, int end) {
        for (int i = from; i < end; i++) {
            if (!lines.get(i).isBlank()) {
                return i;
            }
        }
        return -1;
    }

    /** Appends the heading lines of a wider division, and returns the line at which its text begins. */
    private int heading(StringBuilder heading, int from, int end) {
        int at = next(from, end);
        while (at >= 0 && heading.length() < MAX_HEADING && isOfHeading(heading, at)) {
            heading.append(heading.isEmpty() ? "" : " ")
                    .append(lines.get(at).text().strip());
            from = at + 1;
            at = next(from, end);
        }
        return from;
    }

    private boolean isOfHeading(StringBuilder heading, int at) {
        String line = lines.get(at).text().strip();
        if (line.length() > MAX_HEADING || NO_HEADING.matcher(line).matches()) {
            return false;
        }
        if (heading.isEmpty()) {
            return lines.get(at).isHeading()
                    || CAPITALS.matcher(line).matches()
                    || !line.endsWith(".")
                    || line.length() < 80;
        }
        boolean isCapital =
                CAPITALS.matcher(line).matches() && CAPITALS.matcher(heading).matches();
        boolean goesOn =
                Character.isLowerCase(line.charAt(0)) && !heading.toString().endsWith(".");
        return isCapital || goesOn;
    }

    /** Removes the next provision's heading, known from the table of contents, from the end of the text before it. */
    private void carried(List<String> text, int next) {
        Candidate following = numbering.chosen().get(next);
        if (following == null || !following.isLeaf()) {
            return;
        }
        contents.heading(next, following.key()).map(Words::plain).ifPresent(heading -> {
            for (int count = 1; count <= Math.min(4, text.size()); count++) {
                List<String> last = text.subList(text.size() - count, text.size());
                if (Words.plain(String.join(" ", last)).equals(heading)) {
                    last.clear();
                    return;
                }
            }
        });
    }

    /** Removes the heading from the beginning of the text. */
    private static void strip(List<String> text, String heading) {
        String plain = Words.plain(heading);
        for (int count = 1; count <= Math.min(4, text.size()); count++) {
            List<String> first = text.subList(0, count);
            if (Words.plain(String.join(" ", first)).equals(plain)) {
                first.clear();
                while (!text.isEmpty() && Words.plain(text.getFirst()).isEmpty()) {
                    text.removeFirst();
                }
                return;
            }
        }
    }

    private Division division(int line, int end) {
        boolean holdsOthers =
                !numbering.leftOut().subSet(line, false, end, false).isEmpty();
        boolean follows = !numbering.doubtful().contains(line);
        return holdsOthers || !follows ? Division.UNCERTAIN : Division.NUMBERED;
    }

    /** Returns the line of the closing formula after the last provision, or -1. */
    private int closing() {
        int last = -1;
        for (Map.Entry<Integer, Candidate> place : numbering.chosen().entrySet()) {
            if (!place.getValue().isLeaf() && place.getValue().isAnnex()) {
                break;
            }
            last = place.getKey();
        }
        if (last < 0) {
            return -1;
        }
        @Nullable Integer next = numbering.chosen().higherKey(last);
        for (int i = last + 1; i < (next == null ? lines.size() : next); i++) {
            TextLine line = lines.get(i);
            if (!line.isBlank()
                    && ((line.isBold()
                                    && Character.isUpperCase(line.text().charAt(0))
                                    && Labels.in(line, i, false).isEmpty())
                            || Words.closes(line.text()))) {
                return i;
            }
        }
        return -1;
    }

    private List<String> text(int from, int end) {
        List<String> text = new ArrayList<>();
        for (int i = from; i < end; i++) {
            if (!lines.get(i).isBlank()) {
                text.add(lines.get(i).text().strip());
            }
        }
        return text;
    }
}
