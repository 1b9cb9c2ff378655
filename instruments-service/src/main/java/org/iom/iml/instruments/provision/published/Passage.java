package org.iom.iml.instruments.provision.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A sequence of numbered articles in a file, with the lines between it and the one before.
 *
 * @param preface the lines since the last heading of an article before it
 */
record Passage(List<PublishedLine> preface, List<Article> articles) {

    /** The distance by which numbers must fall back for a second sequence to have begun without its first article. */
    private static final int FALL = 5;

    private static final int MAX_FIRST = 3;

    /** An article as it stands, with the lines until the next heading. */
    record Article(long line, ArticleHeading heading, List<PublishedLine> lines) {

        int number() {
            return heading.number();
        }
    }

    /** Returns the passages of a text in their order. */
    static List<Passage> in(List<PublishedLine> lines) {
        List<Passage> passages = new ArrayList<>();
        List<PublishedLine> preface = new ArrayList<>();
        List<PublishedLine> into = preface;
        for (int at = 0; at < lines.size(); at++) {
            PublishedLine line = lines.get(at);
            Optional<ArticleHeading> heading = ArticleHeading.of(line);
            if (heading.isPresent() && isNumberNext(heading.get(), lines, at)) {
                at++;
                heading = ArticleHeading.of(
                        line.with(line.words() + " " + lines.get(at).words()));
            }
            if (heading.isEmpty()) {
                into.add(line);
                continue;
            }
            ArticleHeading found = heading.get();
            if (passages.isEmpty() || passages.getLast().endsBefore(found)) {
                passages.add(new Passage(passages.isEmpty() ? preface : into, new ArrayList<>()));
            }
            Article article = new Article(line.number(), found, new ArrayList<>());
            passages.getLast().articles().add(article);
            into = article.lines();
        }
        return passages;
    }

    /** Whether the number of an article stands alone in the next line. */
    private static boolean isNumberNext(ArticleHeading heading, List<PublishedLine> lines, int at) {
        return heading.number() == ArticleHeading.UNREADABLE
                && heading.rest().isEmpty()
                && at + 1 < lines.size()
                && lines.get(at)
                                .words()
                                .chars()
                                .filter(Character::isLetterOrDigit)
                                .count()
                        == heading.word().length()
                && lines.get(at + 1).words().matches("\\d{1,3}\\s*[°º.]*");
    }

    private boolean endsBefore(ArticleHeading next) {
        int last = highest();
        return next.number() == 1
                || !articles.getLast().heading().word().equals(next.word())
                || (next.number() != ArticleHeading.UNREADABLE
                        && next.number() <= MAX_FIRST
                        && last >= next.number() + FALL);
    }

    int highest() {
        return articles.stream().mapToInt(Article::number).max().orElse(0);
    }

    long line() {
        return articles.getFirst().line();
    }

    /** Returns the numbers that headings give once. */
    TreeSet<Integer> numbers() {
        TreeSet<Integer> numbers = new TreeSet<>();
        articles.stream()
                .map(Article::number)
                .filter(number -> number != ArticleHeading.UNREADABLE)
                .forEach(numbers::add);
        return numbers;
    }

    String words() {
        StringBuilder words = new StringBuilder();
        articles.forEach(article ->
                article.lines().forEach(line -> words.append(line.words()).append(' ')));
        return words.toString();
    }
}
