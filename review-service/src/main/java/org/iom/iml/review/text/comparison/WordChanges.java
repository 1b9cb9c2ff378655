package org.iom.iml.review.text.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.iom.iml.review.text.comparison.ProvisionChangeView.Words;
import org.jspecify.annotations.Nullable;

/** A word-by-word comparison that finds the shortest way from one text to another (Myers). */
final class WordChanges {

    /** A word, a punctuation mark, or the spaces between them. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|\\s+|[^\\s\\p{L}\\p{N}\\p{M}]");

    /**
     * The length above which texts are compared line by line, as a word-by-word comparison would be long and
     * unreadable.
     */
    private static final int MAX_TOKENS = 12_000;

    private final List<Words> words = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private WordChanges() {}

    static List<Words> between(String from, String to) {
        List<String> one = tokens(from);
        List<String> other = tokens(to);
        if (one.size() > MAX_TOKENS || other.size() > MAX_TOKENS) {
            one = lines(from);
            other = lines(to);
        }
        WordChanges changes = new WordChanges();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(one, other).getDeltas()) {
            changes.stay(one.subList(at, delta.getSource().getPosition()));
            changes.removed.append(String.join("", delta.getSource().getLines()));
            changes.added.append(String.join("", delta.getTarget().getLines()));
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        changes.stay(one.subList(at, one.size()));
        changes.flush();
        return changes.words;
    }

    /** Keeps words as unchanged; spaces between changed words count as changed too. */
    private void stay(List<String> tokens) {
        String text = String.join("", tokens);
        if (text.isBlank() && !(removed.isEmpty() && added.isEmpty())) {
            removed.append(text);
            added.append(text);
        } else {
            flush();
            add(null, text);
        }
    }

    private void flush() {
        add(Change.REMOVED, removed.toString());
        add(Change.ADDED, added.toString());
        removed.setLength(0);
        added.setLength(0);
    }

    private void add(@Nullable Change change, String text) {
        if (!text.isEmpty()) {
            words.add(new Words(change, text));
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> lines(String text) {
        return text.lines().map(line -> line + '\n').toList();
    }
}
