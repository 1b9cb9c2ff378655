package org.iom.iml.review.text.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The tables of contents of a text, whose lines are not provisions but give their headings. A table is recognized by
 * its title or, failing that, because its entries recur where the provisions begin.
 */
final class Contents {

    /** The maximum length of an entry in characters. */
    private static final int MAX_ENTRY = 400;
    /** The number of initial characters of an entry that must recur. */
    private static final int LIKE = 14;
    /** The maximum number of lines without an entry in a table announced by its title. */
    private static final int MAX_PAUSE = 12;

    private final List<TextLine> lines;
    private final Set<Integer> entries = new HashSet<>();
    /** The headings by key for each table, by the line at which the table ends. */
    private final NavigableMap<Integer, Map<String, String>> headings = new TreeMap<>();

    private Contents(List<TextLine> lines) {
        this.lines = lines;
    }

    static Contents of(List<TextLine> lines, List<Candidate> candidates) {
        Contents contents = new Contents(lines);
        contents.announced(candidates);
        contents.repeated(candidates);
        return contents;
    }

    /** Reports whether the line is an entry of a table. */
    boolean holds(int line) {
        return entries.contains(line);
    }

    /** Returns the heading that the last table before {@code line} gives to the provision with that key. */
    Optional<String> heading(int line, String key) {
        return Optional.ofNullable(headings.lowerEntry(line))
                .map(table -> table.getValue().get(key))
                .filter(Objects::nonNull);
    }

    /** Returns all headings in the last table before {@code line}. */
    Map<String, String> before(int line) {
        return Optional.ofNullable(headings.lowerEntry(line))
                .map(Map.Entry::getValue)
                .orElse(Map.of());
    }

    private void announced(List<Candidate> candidates) {
        int next = 0;
        for (int line = 0; line < lines.size(); line++) {
            if (!Words.announcesContents(lines.get(line).text())) {
                continue;
            }
            while (next < candidates.size() && candidates.get(next).line() < line) {
                next++;
            }
            next = table(candidates, next, line);
        }
    }

    /**
     * Takes successive entries from {@code first} on while their numbers follow one another, and returns the index at
     * which to continue.
     */
    private int table(List<Candidate> candidates, int first, int from) {
        Set<String> seen = new HashSet<>();
        Map<String, String> named = new HashMap<>();
        int lastLeaf = -1;
        int before = from;
        @Nullable Candidate leaf = null;
        int at = first;
        for (; at < candidates.size(); at++) {
            Candidate entry = candidates.get(at);
            boolean isNew = seen.add(entry.isLeaf() ? entry.key() : entry.key() + entry.line());
            if (!isNew
                    || entry.line() - before > MAX_PAUSE
                    || (entry.isLeaf() && leaf != null && !follows(leaf, entry))) {
                break;
            }
            before = entry.line();
            if (entry.isLeaf()) {
                leaf = entry;
                lastLeaf = at;
                named.put(entry.key(), entry(candidates, at));
            } else if (entry.isAnnex()
                    && (entry.number() != null || !entry.rest().isBlank())) {
                lastLeaf = at;
            }
        }
        if (leaf == null || named.size() < 2 || !recur(candidates, named.keySet(), lastLeaf)) {
            return first;
        }
        for (int i = first; i <= lastLeaf; i++) {
            entries.add(candidates.get(i).line());
        }
        headings.put(candidates.get(lastLeaf).line(), named);
        return lastLeaf + 1;
    }

    /** Reports whether at least half of the entries recur after the table, or nothing follows it. */
    private static boolean recur(List<Candidate> candidates, Set<String> keys, int last) {
        Set<String> later = new HashSet<>();
        candidates.subList(last + 1, candidates.size()).forEach(candidate -> later.add(candidate.key()));
        return 2 * keys.stream().filter(later::contains).count() >= keys.size() || later.isEmpty();
    }

    private static boolean follows(Candidate one, Candidate other) {
        ProvisionNumber number = one.number();
        ProvisionNumber next = other.number();
        return number != null && next != null && one.style() == other.style() && next.compareOrder(number) > 0;
    }

    /** Finds entries whose words recur at the same label further on. */
    private void repeated(List<Candidate> candidates) {
        int[] next = recurrences(candidates);
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            String entry = Words.plain(entry(candidates, i));
            if (entries.contains(candidate.line()) || candidate.number() == null || entry.length() < 4) {
                continue;
            }
            if (length(candidates, i) <= MAX_ENTRY && recurs(candidates, i, next[i], entry)) {
                entries.add(candidate.line());
                named.put(candidate.key(), entry(candidates, i));
                headings.put(candidate.line(), Map.copyOf(named));
            }
        }
        for (int i = candidates.size() - 2; i >= 0; i--) {
            Candidate candidate = candidates.get(i);
            if (!candidate.isLeaf()
                    && entries.contains(candidates.get(i + 1).line())
                    && next[i] > 0
                    && !lines.get(candidate.line()).isHeading()) {
                entries.add(candidate.line());
            }
        }
    }

    /** Returns for each candidate the index of the next one with the same label, or 0 where there is none. */
    private static int[] recurrences(List<Candidate> candidates) {
        int[] next = new int[candidates.size()];
        Map<String, Integer> later = new HashMap<>();
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Integer there = later.put(candidates.get(i).key(), i);
            next[i] = there == null ? 0 : there;
        }
        return next;
    }

    /** Reports whether the next candidate with the same label begins with the same words and is longer. */
    private boolean recurs(List<Candidate> candidates, int at, int later, String entry) {
        if (later == 0 || !candidates.get(at).isLeaf()) {
            return false;
        }
        String there = Words.plain(text(candidates.get(later).line(), 4, candidates.get(later)));
        String begins = entry.length() > LIKE ? entry.substring(0, LIKE) : entry;
        return there.startsWith(begins) && length(candidates, later) > length(candidates, at);
    }

    private String entry(List<Candidate> candidates, int at) {
        int end = at + 1 < candidates.size() ? candidates.get(at + 1).line() : lines.size();
        Candidate candidate = candidates.get(at);
        StringBuilder entry = new StringBuilder(candidate.rest());
        for (int line = candidate.line() + 1; line < Math.min(end, candidate.line() + 4); line++) {
            if (lines.get(line).isBlank() || entry.toString().endsWith(".")) {
                break;
            }
            entry.append(' ').append(lines.get(line).text());
        }
        return entry.toString().replaceAll("[.\\s…]+\\d*$", "").strip();
    }

    private String text(int line, int most, Candidate candidate) {
        StringBuilder text = new StringBuilder(candidate.rest());
        for (int i = line + 1; i < Math.min(lines.size(), line + most); i++) {
            text.append(' ').append(lines.get(i).text());
        }
        return text.toString();
    }

    /** Returns the length of the text up to the next candidate, not counting bare numbers within it. */
    private int length(List<Candidate> candidates, int at) {
        boolean isBare = candidates.get(at).style() == Candidate.Style.BARE;
        int next = at + 1;
        while (next < candidates.size() && !isBare && candidates.get(next).style() == Candidate.Style.BARE) {
            next++;
        }
        int end = next < candidates.size() ? candidates.get(next).line() : lines.size();
        int length = 0;
        for (int line = candidates.get(at).line(); line < end; line++) {
            length += lines.get(line).text().length();
        }
        return length;
    }
}
