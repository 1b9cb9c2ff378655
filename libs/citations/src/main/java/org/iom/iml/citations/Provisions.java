package org.iom.iml.citations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.iom.iml.citations.Recognizer.Named;

/**
 * The joining of articles to the instruments of which they are: "articles 9 and 10 of the Covenant" or "the Covenant
 * (arts. 9 and 10)". Articles of anything else, such as a penal code, are left.
 */
final class Provisions {

    private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern FORWARD = Pattern.compile(
            "[\\s,]*(?:(?:thereof|each|both)\\s+)?(?:(?:of|in|under|to|de|du|des|del|d'|en|a|\u00E0)\\b\\s*)?(?:(?:the|said|that|la|le|el|l['\u2019]|las|los)\\s*)*"
                    + "(?:(?:UN|United Nations|International|ILO)\\s+)?",
            CASE);
    private static final Pattern BACKWARD = Pattern.compile(
            "(?:['\u2019]s?)?\\s*\\)?\\s*[,(:]?\\s*(?:(?:in particular|especially|notably|under|its|in|and its|en particulier|en particular)\\s+)*(?:paragraphs? \\d+ of )?",
            CASE);
    private static final Pattern OF_ANOTHER =
            Pattern.compile("\\s*,?\\s*(?:of|de|du|des|del)\\b.*", CASE | Pattern.DOTALL);

    private final String text;
    private final List<Token> tokens;
    private final List<CitedArticles> articles;

    Provisions(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.articles = CitedArticles.in(text);
    }

    List<Citation> of(List<Named> named) {
        List<Citation> citations = new ArrayList<>();
        for (Named instrument : named) {
            int start = tokens.get(instrument.from()).start();
            int end = tokens.get(instrument.to() - 1).end();
            boolean consent = Consent.isAskedBefore(tokens, instrument.from());
            List<CitedArticles> own =
                    articles.stream().filter(listed -> isOf(listed, start, end)).toList();
            if (own.isEmpty()) {
                citations.add(new Citation(instrument.code(), null, start, end, consent));
            }
            own.forEach(listed -> listed.addresses()
                    .forEach(address -> citations.add(new Citation(
                            instrument.code(),
                            address,
                            Math.min(start, listed.start()),
                            Math.max(end, listed.end()),
                            false))));
        }
        citations.sort(Comparator.comparingInt(Citation::start));
        return citations;
    }

    private boolean isOf(CitedArticles listed, int start, int end) {
        if (listed.end() <= start) {
            return FORWARD.matcher(text.substring(listed.end(), start)).matches();
        }
        return listed.start() >= end
                && BACKWARD.matcher(text.substring(end, listed.start())).matches()
                && !OF_ANOTHER.matcher(text.substring(listed.end())).matches();
    }
}
