package org.iom.iml.instruments.declaration.published;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
                    + "|(?<paragraph>(?:sub-?)?paragraphs?|paras?\\.?)\\s*(?=\\(?[\\dl])"
                    + "|(?<part>parts?)\\s+(?=[IVX]{1,4}\\b))",
            CASE_INSENSITIVE);
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
    /** Another treaty identified by number or author, to which a following "the said Convention" refers. */
    private static final Pattern ANOTHER_TREATY = Pattern.compile(
            "\\b(?:Convention\\s*\\(?\\s*No|International Labour|ILO\\b|Geneva Convention|European Convention|American Convention)");

    private static final Pattern OWNER = Pattern.compile("[”\"’']?\\s*,?\\s*of\\s+([^.;:,]{1,90})");
    private static final Pattern TREATY = Pattern.compile("\\b(?:Convention|Covenant|Protocol)\\b", CASE_INSENSITIVE);
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:Constitutions?|Constitutional|Codes?|Laws?|Acts?|Decrees?|Declaration|Charter|Statute|Order|Ordinance"
                    + "|Regulations?|Sharia[ht]?|European Convention|American Convention|Inter-American|Geneva Conventions?)\\b",
            CASE_INSENSITIVE);
    private static final int LOOK_BACK = 70;
    private static final int NEARBY = 200;

    private final String text;
    private final Numbering numbering;
    private final ReferenceCursor cursor;
    private final List<ProvisionReference> found = new ArrayList<>();
    private @Nullable String lastArticle;

    private ProvisionReferences(String text, Numbering numbering) {
        this.text = text;
        this.numbering = numbering;
        this.cursor = new ReferenceCursor(text);
    }

    /**
     * How references to the provisions of an instrument are written.
     *
     * @param isProtocol whether it is a protocol, so that "article 3 of the Convention" belongs to another instrument
     * @param arabicArticlesOf the instrument to which articles with Arabic numerals belong, where its own have Roman
     *     ones
     * @param namesake words from the title of another treaty with the same short name; null where there is none
     */
    record Numbering(
            boolean isProtocol,
            @Nullable String arabicArticlesOf,
            @Nullable String namesake) {

        Numbering(boolean isProtocol, @Nullable String arabicArticlesOf) {
            this(isProtocol, arabicArticlesOf, null);
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
            if (!isOfAnother(start.start())) {
                Role role = role(start.start());
                addresses.forEach(eId -> found.add(new ProvisionReference(eId, role)));
            }
        }
    }

    private List<String> addresses(Matcher start) {
        if (start.group("article") != null) {
            boolean several = start.group("article").toLowerCase(Locale.ROOT).contains("s");
            return cursor.articles(several).stream().map(this::article).toList();
        }
        if (start.group("paragraph") != null) {
            return paragraphs(start.group("paragraph").endsWith("s"));
        }
        return cursor.articles(true).stream()
                .filter(number -> !Character.isDigit(number.charAt(0)))
                .map(number -> "part_" + RomanNumber.of(number))
                .toList();
    }

    private List<String> paragraphs(boolean several) {
        List<String> paragraphs = cursor.paragraphs(several);
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

    /** Returns the address of an article, whose number may be followed by paragraphs. */
    private String article(String number) {
        int end = number.indexOf("__");
        String bare = end < 0 ? number : number.substring(0, end);
        boolean arabic = Character.isDigit(bare.charAt(0));
        String own = "art_" + (arabic ? Integer.parseInt(bare) : RomanNumber.of(bare));
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

    /**
     * Reports whether what follows attributes the article to another text ("of the Constitution") rather than to this
     * instrument ("of the Convention").
     */
    private boolean isOfAnother(int start) {
        Matcher owner = OWNER.matcher(text).region(cursor.position(), text.length());
        if (!owner.lookingAt()) {
            return false;
        }
        Matcher treaty = TREATY.matcher(owner.group(1));
        Matcher other = OTHER.matcher(owner.group(1));
        boolean isOfATreaty = treaty.find();
        if (other.find() && (!isOfATreaty || other.start() <= treaty.start())) {
            return true;
        }
        String namesake = numbering.namesake();
        return isOfATreaty
                && ((namesake != null && owner.group(1).contains(namesake))
                        || isTheOther(treaty.group(), owner.group(1).substring(0, treaty.start()))
                        || isTheSaid(owner.group(1).substring(0, treaty.start()), start));
    }

    /**
     * Reports whether the reference is to "article 9 of the said Convention" directly after another convention was
     * named.
     */
    private boolean isTheSaid(String before, int start) {
        String nearby = text.substring(Math.max(0, start - NEARBY), start);
        return before.toLowerCase(Locale.ROOT).contains("said")
                && ANOTHER_TREATY.matcher(nearby).find();
    }

    /** Reports whether a statement under a convention refers to the protocol, or the reverse. */
    private boolean isTheOther(String treaty, String before) {
        boolean ofTheProtocol = (before + treaty).toLowerCase(Locale.ROOT).contains("protocol");
        return numbering.arabicArticlesOf() == null && ofTheProtocol != numbering.isProtocol();
    }
}
