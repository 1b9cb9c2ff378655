package org.iom.iml.instruments.provision.published;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The lines of pages without the titles and numbers that stand on each page. */
final class PageLines {

    /** What stands this often is the title of pages. */
    private static final int REPEATED = 4;

    private static final Pattern NUMBERS = Pattern.compile("[\\d\\s/.…–—-]+");

    private PageLines() {}

    /** Returns the lines of the text, numbered within it. */
    static List<PublishedLine> of(String text) {
        List<String> written = text.lines().map(String::strip).toList();
        Map<String, Long> often = written.stream().collect(groupingBy(PageLines::withoutNumbers, counting()));
        List<PublishedLine> lines = new ArrayList<>();
        for (int at = 0; at < written.size(); at++) {
            PublishedLine line = PublishedLine.plain(at + 1, written.get(at));
            String words = withoutNumbers(line.words());
            boolean isPageTitle = words.length() > 2
                    && often.getOrDefault(words, 0L) >= REPEATED
                    && ArticleHeading.of(line).isEmpty();
            if (!words.isEmpty() && !isPageTitle) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static String withoutNumbers(String words) {
        return NUMBERS.matcher(words).replaceAll(" ").strip();
    }
}
