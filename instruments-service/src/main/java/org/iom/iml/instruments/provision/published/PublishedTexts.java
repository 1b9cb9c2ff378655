package org.iom.iml.instruments.provision.published;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.RowFault;
import org.iom.iml.platform.imports.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** The texts of instruments in a published file, an article a row, with a row for each doubt. */
public final class PublishedTexts {

    private final List<ImportRow<ArticleWords>> rows = new ArrayList<>();
    private final Set<String> read = new HashSet<>();
    private final PublishedFile file;
    private final TextRegistry registry;

    private PublishedTexts(PublishedFile file, TextRegistry registry) {
        this.file = file;
        this.registry = registry;
    }

    /**
     * Reads all texts of the file.
     *
     * @param instrument whose text is wanted; null where the file is to say it
     * @param language in which it is wanted; null for all
     */
    public static List<ImportRow<ArticleWords>> rows(
            PublishedFile file, TextRegistry registry, @Nullable String instrument, @Nullable String language) {
        PublishedTexts texts = new PublishedTexts(file, registry);
        List<Passage> passages = Passage.in(file.lines());
        if (passages.isEmpty()) {
            throw new UnreadableFile("no-articles", "No line of the file is the heading of an article.");
        }
        file.repaired()
                .forEach(line -> texts.left(
                        line,
                        "",
                        "quotation-not-escaped",
                        "Quotation marks within a value are written \\\"; the value is read to the end of its line."));
        Recognition recognition = new Recognition(registry, file, instrument, language);
        List<Recognition.Outcome> outcomes =
                passages.stream().map(recognition::of).toList();
        for (int at = 0; at < passages.size(); at++) {
            RecognizedText next =
                    at + 1 < outcomes.size() ? outcomes.get(at + 1).text() : null;
            long end = next == null || next.title() == 0 ? Long.MAX_VALUE : next.title();
            texts.take(passages.get(at), outcomes.get(at), end);
        }
        if (texts.read.isEmpty() && instrument != null) {
            throw new UnreadableFile(
                    "no-text-of-instrument", "No text of " + instrument + " is recognized in the file.");
        }
        return texts.rows;
    }

    private void take(Passage passage, Recognition.Outcome outcome, long end) {
        RowFault fault = outcome.fault();
        RecognizedText text = outcome.text();
        if (text == null || fault != null) {
            if (fault != null) {
                rows.add(ImportRow.unreadable(passage.line(), numbers(passage), fault));
            }
            return;
        }
        if (!read.add(text.instrument() + " " + text.language())) {
            left(
                    passage.line(),
                    numbers(passage),
                    "text-twice",
                    "The file has this text of " + text.instrument() + " twice.");
            return;
        }
        rows.addAll(new TextReading(file, text, registry.text(text.instrument()), end).rows());
    }

    private static String numbers(Passage passage) {
        Passage.Article first = passage.articles().getFirst();
        return first.heading().word() + " " + passage.numbers();
    }

    private void left(long line, String words, String code, String reason) {
        rows.add(ImportRow.unreadable(line, words, code, reason));
    }
}
