package org.iom.iml.review.text.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The removal of Markdown from the lines of a law: headings, bold print, links, anchors and the front matter. */
final class MarkdownLines {

    private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*");
    private static final Pattern BOLD = Pattern.compile("\\s*(\\*\\*|__)(?=\\S).*");
    /** A bold label in the middle of a line, which starts a new line. */
    private static final Pattern BOLD_LABEL = Pattern.compile(
            "(?<=[^\\s*])\\s*\\**(?=\\*\\*\\s*(?:ART[IÍ]CULO|Art[íi]culo|ARTICLE|Article|Art\\.|ART\\.)\\s*\\d)");

    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\]\\[]*)\\]\\([^()\\s]*(?:\\([^()]*\\)[^()\\s]*)?(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern ANCHOR = Pattern.compile("\\s*\\{#[^}]*\\}");
    private static final Pattern TAG = Pattern.compile(
            "</?(?:a|sup|sub|b|i|em|strong|span|u|p|br|div|font|small|center)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->");
    private static final Pattern EMPHASIS =
            Pattern.compile("\\*+|(?<![\\p{L}\\p{N}])_+(?=\\S)|(?<=\\S)_+(?![\\p{L}\\p{N}])");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!>|~])");
    private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>\\s?");
    /** An article number of a French code that contains an asterisk, which is not markup. */
    private static final Pattern STARRED = Pattern.compile("\\b([RD])\\s?\\\\?\\*(?=\\s?\\d)");

    private MarkdownLines() {}

    static List<TextLine> of(List<TextLine> file) {
        List<TextLine> lines = new ArrayList<>();
        for (int i = body(file); i < file.size(); i++) {
            TextLine line = file.get(i);
            for (String part : BOLD_LABEL.split(line.text(), 0)) {
                lines.add(line(line.number(), part));
            }
        }
        return lines;
    }

    /** Returns the index of the first line after the front matter. */
    private static int body(List<TextLine> file) {
        if (file.isEmpty() || !file.getFirst().text().strip().equals("---")) {
            return 0;
        }
        for (int i = 1; i < file.size(); i++) {
            if (file.get(i).text().strip().equals("---")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static TextLine line(long number, String text) {
        String starred = STARRED.matcher(
                        QUOTE.matcher(text).lookingAt() ? QUOTE.matcher(text).replaceFirst("") : text)
                .replaceAll("$1\u0001");
        Matcher heading = HEADING.matcher(starred);
        if (heading.matches()) {
            return new TextLine(number, plain(heading.group(2)), true, false);
        }
        return new TextLine(number, plain(starred), false, BOLD.matcher(starred).matches());
    }

    private static String plain(String text) {
        String words = COMMENT.matcher(text).replaceAll("");
        words = LINK.matcher(words).replaceAll("$1");
        words = ANCHOR.matcher(words).replaceAll("");
        words = TAG.matcher(words).replaceAll("");
        words = ESCAPE.matcher(words).replaceAll("$1");
        words = EMPHASIS.matcher(words).replaceAll("");
        return words.replace('\u0001', '*').strip();
    }
}
