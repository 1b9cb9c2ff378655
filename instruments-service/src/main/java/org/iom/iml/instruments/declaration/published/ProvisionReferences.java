package org.iom.iml.instruments.declaration.published;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iom.iml.instruments.declaration.published.ProvisionReference.Role;
import org.jspecify.annotations.Nullable;

/**
 * The search for the provisions of its own instrument that a statement names: "article 92, paragraph 1", "paragraph 1
 * of article 30", "articles 7, 17 (2) and 22 (1)", "paragraph 1 of the same article", "Part IV". Provisions of a
 * constitution, a code or another treaty are ignored.
 */
final class ProvisionReferences {

    private static final Pattern START = Pattern.compile(
            "\\b(?:(?<article>articles?|arts?\\.)\\s*(?=\\(?\\d|[IVX]{1,6}\\b)"
                    + "|(?<paragraph>(?:sub-?)?paragraphs?|paras?\\.?)\\s*(?=\\(?[\\dl]|\\([a-z]\\))"
                    + "|(?<ordinal>first|second|third|fourth)\\s+paragraph(?=\\s+(?:of|in)\\s)"
                    + "|(?<part>parts?)\\s+(?=[IVX]{1,4}\\b))",
            CASE_INSENSITIVE);
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final Pattern OF_PARAGRAPH =
            Pattern.compile("\\s+of\\s+(?:the\\s+)?paragraph\\s*(?=\\(?\\d)", CASE_INSENSITIVE);
    private static final Pattern OF_ARTICLE = Pattern.compile(
            "\\)?\\s*(?:of|from|in)\\s+(?:the\\s+|said\\s+|that\\s+)*article\\s*(?=\\(?\\d|[IVX]{1,6}\\b)",
            CASE_INSENSITIVE);
    private static final Pattern OF_THE_SAME_ARTICLE = Pattern.compile(
            "\\)?\\s*(?:(?:of|in)\\s+(?:the\\s+)?(?:this|that|same|said|above|present)\\s+(?:same\\s+|said\\s+)?article\\b(?!\\s*\\d)"
                    + "|thereof)",
            CASE_INSENSITIVE);
    private static final Pattern BASIS = Pattern.compile(
            "(?:in accordance with|in pursuance of|according to|in conformity with|pursuant to|invoking|by virtue of|as provided for (?:in|by|under)"
                    + "|on the basis of|under the terms of|conformity with the terms of|under|as permitted by)\\s+"
                    + "(?:the\\s+)?(?:provisions? of\\s+|terms of\\s+|option contained in\\s+)?$",
            CASE_INSENSITIVE);
    /** The verb or noun directly before the basis of the statement: "reservations made pursuant to". */
    private static final Pattern MAKING = Pattern.compile(
            "(?:\\bdeclares?|\\bdeclarations?|\\breservations?)(?: that| made| entered| formulated)?[\\s,]*$",
            CASE_INSENSITIVE);

    private static final Pattern UNTOUCHED = Pattern.compile(
            "(?:without (?:any )?prejudice to|prejudice of|without affecting"
                    + "|(?:shall|will|does|do|is|are|must) (?:in no way |not )(?:operate to |be construed (?:as |to ))?(?:prejudic|affect|touch|derogat)\\p{L}*(?: from)?)"
                    + "\\s+(?:the\\s+)?(?:(?:application|provisions?|operation)\\s+of\\s+(?:the\\s+)?)?$",
            CASE_INSENSITIVE);
    private static final Pattern IN_FULL = Pattern.compile("\\s+in full\\b", CASE_INSENSITIVE);
    private static final Pattern ACCEPTS = Pattern.compile("\\baccepts?\\b[^.;]*$", CASE_INSENSITIVE);
    private static final int LOOK_BACK = 70;

    private final String text;
    private final Numbering numbering;
    private final ReferenceCursor cursor;
    private final OtherLaws others;
    private final List<ProvisionReference> found = new ArrayList<>();
    private @Nullable String lastArticle;

    private ProvisionReferences(String text, Numbering numbering) {
        this.text = text;
        this.numbering = numbering;
        this.cursor = new ReferenceCursor(text);
        this.others = new OtherLaws(text, numbering);
    }

    /**
     * How references to the provisions of an instrument are written.
     *
     * @param instrument its code
     * @param isProtocol whether it is a protocol, so that "article 3 of the Convention" belongs to another instrument
     * @param arabicArticlesOf the instrument to which articles with Arabic numerals belong, where its own have Roman
     *     ones
     * @param namesake words from the title of another treaty with the same short name; null where there is none
     */
    record Numbering(
            String instrument,
            boolean isProtocol,
            @Nullable String arabicArticlesOf,
            @Nullable String namesake) {

        /** Whether the treaty is called a covenant, as those are that share their short name. */
        boolean isCovenant() {
            return namesake != null;
        }

        /**
         * Returns a Roman number in digits, or unchanged where the articles of the instrument have Arabic ones, so that
         * it is another text's or a misprint.
         */
        String roman(String number) {
            boolean misplaced =
                    arabicArticlesOf == null && OwnProvisions.of(instrument).areKnown();
            return misplaced ? number : Integer.toString(RomanNumber.of(number));
        }

        /** Returns the provision of the instrument to which {@code address} leads; null where it has none. */
        @Nullable String nearest(String address) {
            int colon = address.indexOf(':');
            String own = OwnProvisions.of(colon < 0 ? instrument : address.substring(0, colon))
                    .nearest(address.substring(colon + 1));
            return own == null ? null : address.substring(0, colon + 1) + own;
        }
    }

    /** Returns the provisions that {@code text} names, in order. */
    static List<ProvisionReference> in(String text, Numbering numbering) {
        ProvisionReferences references = new ProvisionReferences(text, numbering);
        references.scan();
        return references.found.stream().distinct().toList();
    }

    private void scan() {
        Matcher start = START.matcher(text);
        while (start.find(cursor.position())) {
            cursor.moveTo(start.end());
            List<String> addresses = addresses(start);
            if (!others.own(start.start(), cursor.position())) {
                Role role = role(start.start());
                addresses.stream()
                        .flatMap(eId -> Stream.ofNullable(numbering.nearest(eId)))
                        .forEach(eId -> found.add(new ProvisionReference(eId, role)));
            }
        }
    }

    private List<String> addresses(Matcher start) {
        if (start.group("article") != null) {
            boolean several = start.group("article").toLowerCase(Locale.ROOT).contains("s");
            return cursor.articles(several).stream().map(this::article).toList();
        }
        if (start.group("paragraph") != null) {
            return paragraphs(cursor.paragraphs(start.group("paragraph").endsWith("s")));
        }
        if (start.group("ordinal") != null) {
            return paragraphs(List.of(
                    "__para_" + (1 + ORDINALS.indexOf(start.group("ordinal").toLowerCase(Locale.ROOT)))));
        }
        return cursor.articles(true).stream()
                .filter(number -> !Character.isDigit(number.charAt(0)))
                .map(number -> "part_" + RomanNumber.of(number))
                .toList();
    }

    /** Returns the addresses of "paragraph 1" or "(e) of paragraph 1", which are of the article that follows. */
    private List<String> paragraphs(List<String> named) {
        List<String> paragraphs = named;
        if (isPoints(named) && cursor.pass(OF_PARAGRAPH)) {
            String paragraph = "__para_" + Objects.requireNonNull(cursor.number());
            paragraphs = named.stream().map(paragraph::concat).toList();
        }
        if (cursor.pass(OF_ARTICLE)) {
            String article = article(Objects.requireNonNull(cursor.number()));
            return paragraphs.isEmpty()
                    ? List.of(article)
                    : paragraphs.stream().map(article::concat).toList();
        }
        String same = lastArticle;
        return same != null && cursor.pass(OF_THE_SAME_ARTICLE)
                ? paragraphs.stream().map(same::concat).toList()
                : List.of();
    }

    private static boolean isPoints(List<String> named) {
        return !named.isEmpty() && named.getFirst().startsWith("__point_");
    }

    /** Returns the address of an article, whose number may be followed by paragraphs. */
    private String article(String number) {
        int end = number.indexOf("__");
        String bare = end < 0 ? number : number.substring(0, end);
        boolean arabic = Character.isDigit(bare.charAt(0));
        String own = "art_" + (arabic ? Integer.toString(Integer.parseInt(bare)) : numbering.roman(bare));
        String owner = numbering.arabicArticlesOf();
        lastArticle = owner != null && arabic ? owner + ":" + own : own;
        return lastArticle + (end < 0 ? "" : number.substring(end));
    }

    private Role role(int start) {
        String before = text.substring(Math.max(0, start - LOOK_BACK), start);
        if (UNTOUCHED.matcher(before).find()
                || (IN_FULL.matcher(text)
                                .region(cursor.position(), text.length())
                                .lookingAt()
                        && ACCEPTS.matcher(before).find())) {
            return Role.UNTOUCHED;
        }
        Matcher basis = BASIS.matcher(before);
        if (basis.find()) {
            return MAKING.matcher(before.substring(0, basis.start())).find() ? Role.POWER : Role.BASIS;
        }
        return text.startsWith(":", cursor.position()) ? Role.HEADING : Role.SUBJECT;
    }
}
