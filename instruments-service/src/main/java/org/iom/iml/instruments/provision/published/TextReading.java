package org.iom.iml.instruments.provision.published;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.iom.iml.instruments.provision.edition.Edition;
import org.iom.iml.platform.imports.ImportRow;
import org.jspecify.annotations.Nullable;

/** The reading of one text: each article that is certain, and why another is not. */
final class TextReading {

    /** The share of articles, in per cent, that must begin like headed ones for all of them to be. */
    private static final int MOST = 90;

    private final PublishedFile file;
    private final RecognizedText text;
    private final KnownText known;
    private final ArticleRows provisions;
    private final Map<Integer, Long> often;
    private final boolean isHeaded;
    private final long end;
    private final BrokenWords broken;
    private final List<ImportRow<ArticleWords>> rows = new ArrayList<>();
    private final TreeSet<Integer> told = new TreeSet<>();
    private int read;

    /**
     * Prepares the reading.
     *
     * @param end the line before which the text ends
     */
    TextReading(PublishedFile file, RecognizedText text, KnownText known, long end) {
        this.end = end;
        this.file = file;
        this.text = text;
        this.known = known;
        String source = file.form() == PublishedFile.Form.FROM_PAGES ? file.source() + " (from pages)" : file.source();
        this.provisions = new ArticleRows(
                new Edition(text.instrument(), List.of(text.language()), source, Edition.Origin.IMPORT), known);
        List<Passage.Article> articles = text.passage().articles();
        this.often = articles.stream().collect(groupingBy(Passage.Article::number, counting()));
        this.broken = new BrokenWords(text.passage().words());
        this.isHeaded = 100 * articles.stream().filter(Body::seemsHeaded).count() >= (long) MOST * articles.size();
    }

    List<ImportRow<ArticleWords>> rows() {
        preamble();
        List<Passage.Article> articles = text.passage().articles();
        for (int at = 0; at < articles.size(); at++) {
            take(articles.get(at), at + 1 < articles.size() ? articles.get(at + 1) : null);
        }
        int expected = known.expected(text.passage());
        for (int number = 1; number <= expected; number++) {
            if (!told.contains(number)) {
                left(text.passage().line(), "", "article-missing", "The file does not have article " + number + ".");
            }
        }
        rows.addFirst(ImportRow.unreadable(
                Math.max(1, text.title()),
                text.instrument() + " " + text.language(),
                "text-recognized",
                "Read as " + text.instrument() + " in " + text.language() + ": " + read + " of " + expected
                        + " articles."));
        return rows;
    }

    private void preamble() {
        List<String> lines = Preamble.of(text.passage().preface(), text.title());
        boolean isLegible = file.form() != PublishedFile.Form.FROM_PAGES
                || Legibility.misread(String.join("\n", lines)).isEmpty();
        if (!lines.isEmpty() && isLegible) {
            rows.add(provisions.preamble(text.passage().preface().getFirst().number(), lines));
        } else {
            left(
                    Math.max(1, text.title()),
                    "",
                    "preamble-unsure",
                    "It is not certain where the preamble begins and ends, or how it reads.");
        }
    }

    private void take(Passage.Article article, Passage.@Nullable Article next) {
        int number = article.number();
        if (number == ArticleHeading.UNREADABLE || often.getOrDefault(number, 0L) > 1) {
            told.add(number);
            left(article, "number-unsure", "The number of the article is not certain.");
            return;
        }
        told.add(number);
        Body body = printed(Body.of(article, next == null ? end : 0, isHeaded(number)));
        Optional<String> doubt = doubt(article, body, next);
        if (doubt.isPresent()) {
            return;
        }
        ArticleRows.Laid laid = provisions.article(article, body);
        if (laid.isWhole() && file.form() == PublishedFile.Form.FROM_PAGES) {
            left(
                    article,
                    "words-misread",
                    "The numbers of paragraphs of article " + number + " were misread from its page.");
            return;
        }
        rows.add(laid.row());
        read++;
        if (laid.isWhole()) {
            left(
                    article,
                    "not-parted",
                    "Article " + number
                            + " is taken in undivided: its paragraphs are not numbered as the registry has them.");
        }
    }

    private Body printed(Body body) {
        return file.form() == PublishedFile.Form.FROM_PAGES
                ? new Body(
                        body.heading(),
                        body.lines().stream().map(broken::joined).toList(),
                        body.isClosed())
                : body;
    }

    private boolean isHeaded(int number) {
        return known.addresses().isEmpty() ? isHeaded : known.headed().contains(number);
    }

    /** Says why the words of an article are not certain. */
    private Optional<String> doubt(Passage.Article article, Body body, Passage.@Nullable Article next) {
        int number = article.number();
        if (body.lines().isEmpty()) {
            return left(article, "article-empty", "Article " + number + " has no words.");
        }
        boolean isFollowed =
                next == null ? known.articles() == 0 || number == known.articles() : next.number() == number + 1;
        if (!isFollowed && file.form() != PublishedFile.Form.BY_ARTICLE) {
            return left(
                    article,
                    "end-unsure",
                    "Where article " + number + " ends is not certain: the next heading is not that of article "
                            + (number + 1) + ".");
        }
        if (!body.isClosed() && (next != null || file.form() == PublishedFile.Form.FROM_PAGES)) {
            return left(article, "end-unsure", "Where article " + number + " ends is not certain: other words follow.");
        }
        if (body.isLeftOut()) {
            return left(article, "words-left-out", "The file leaves out words of article " + number + ".");
        }
        return file.form() == PublishedFile.Form.FROM_PAGES
                ? Legibility.misread(String.join("\n", body.lines()))
                        .flatMap(word -> left(
                                article,
                                "words-misread",
                                "Words of article " + number + " were misread from its page, such as " + word + "."))
                : Optional.empty();
    }

    private Optional<String> left(Passage.Article article, String code, String reason) {
        left(article.line(), article.heading().word() + " " + article.number(), code, reason);
        return Optional.of(code);
    }

    private void left(long line, String words, String code, String reason) {
        rows.add(ImportRow.unreadable(line, words, code, reason));
    }
}
