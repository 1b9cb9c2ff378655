package org.iom.iml.review.text.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.iom.iml.review.text.read.Candidate.Style;

/**
 * The recognition of sections whose number follows their marginal note, as when printed lines run together: "Short
 * title. 1. This Act …". They are accepted where the table of contents gives that note for the number.
 */
final class MarginNotes {

    private static final Pattern NUMBERED = Pattern.compile("(.{3,60}?)\\s(\\d{1,4}[A-Z]{0,2})\\.\\s+(\\S.*)");

    private final List<TextLine> lines;
    private final Contents contents;

    MarginNotes(List<TextLine> lines, Contents contents) {
        this.lines = lines;
        this.contents = contents;
    }

    List<Candidate> find(List<Candidate> others) {
        Set<Integer> taken = others.stream().map(Candidate::line).collect(Collectors.toCollection(HashSet::new));
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Map<String, String> named = taken.contains(i) || contents.holds(i) ? Map.of() : contents.before(i);
            Matcher parts = NUMBERED.matcher(named.isEmpty() ? "" : lines.get(i).text());
            if (parts.matches()) {
                String heading = named.getOrDefault(
                        ProvisionKind.SECTION + ' ' + parts.group(2).toLowerCase(java.util.Locale.ROOT), "");
                String note = Words.plain(parts.group(1));
                if (!note.isEmpty() && Words.plain(heading).startsWith(note)) {
                    int place = i;
                    Numbers.in(parts.group(2))
                            .ifPresent(number -> found.add(new Candidate(
                                    place,
                                    ProvisionKind.SECTION,
                                    number,
                                    parts.group(2) + '.',
                                    parts.group(3),
                                    Style.BARE,
                                    false,
                                    false)));
                }
            }
        }
        return found;
    }
}
