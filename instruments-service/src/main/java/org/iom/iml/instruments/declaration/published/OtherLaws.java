package org.iom.iml.instruments.declaration.published;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that attribute an article to another text than the instrument: "article 25 of the Constitution", "(Civil
 * Code, article 9)", "the Charter (especially articles 1 and 2 thereof)", "article 19 of the Vienna Convention".
 */
final class OtherLaws {

    private static final String LAW =
            "(?:Constitutions?|Constitutional|Codes?|Laws?|Acts?|Decrees?|Declaration|Charter|Statute|Order|Ordinance"
                    + "|Regulations?|Sharia[ht]?|Directives?|Treaty|European Convention|American Convention|Inter-American"
                    + "|Geneva Conventions?|Law of Treaties)";
    private static final Pattern OTHER = Pattern.compile("\\b" + LAW + "\\b", CASE_INSENSITIVE);
    private static final Pattern TREATY = Pattern.compile("\\b(?:Convention|Covenant|Protocol)\\b", CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile(
            "\\bProtocol (?:to|relating to|supplementing) (?:the )?(?:\\p{L}+ ){0,6}?(?:Covenant|Convention)\\b|\\b"
                    + LAW + "\\b|\\b(?:Conventions?|Covenants?|Protocols?)\\b");
    /** Words between a number and the text to which it belongs: "article 27, first paragraph of the Constitution". */
    private static final Pattern OWNER = Pattern.compile(
            "[”\"’']?(?:-\\d+)?\\)?(?:\\s*(?:,?\\s*(?:first|second|third|fourth|final|last|sole) (?:sub)?(?:paragraph|section|sentence)"
                    + "|,?\\s*number \\d+|et seq\\s?\\.?|§\\s*\\d+|\\(?[a-z0-9]\\)?(?=[ ,])|concerning [\\p{L} ]{1,40}?)){0,4}"
                    + "\\s*,?\\s*of\\s+([^.;:,]{1,90})");

    private static final Pattern THEREOF = Pattern.compile("\\s*,?\\s*thereof\\b");
    private static final Pattern ITS = Pattern.compile("\\bits\\s+(?:own\\s+)?$", CASE_INSENSITIVE);
    private static final Pattern PROVIDES_IN = Pattern.compile("\\b" + LAW
            + "\\b[^.;,]{0,40}\\b(?:provides?|stipulates?|states?|guarantees?|enshrines)\\b[^.;]{0,60}\\bin,?\\s+$");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\([^()]{0,60}\\b" + LAW + "\\b[^()]{0,20},\\s*$|\\b" + LAW + "\\s+Volume \\w+,\\s*$");
    /** Another treaty identified by number or author, to which a following "the said Convention" refers. */
    private static final Pattern ANOTHER_TREATY = Pattern.compile(
            "\\b(?:Convention\\s*\\(?\\s*No|International Labour|ILO\\b|Geneva Convention|European Convention|American Convention)");

    private static final Pattern THIS = Pattern.compile("\\b(?:this|present|said|above)\\b", CASE_INSENSITIVE);

    private static final int LOOK_BACK = 80;
    private static final int NEARBY = 200;

    private final String text;
    private final ProvisionReferences.Numbering numbering;

    OtherLaws(String text, ProvisionReferences.Numbering numbering) {
        this.text = text;
        this.numbering = numbering;
    }

    /** Reports whether the reference from {@code start} to {@code end} is to a provision of another text. */
    boolean own(int start, int end) {
        Matcher owner = OWNER.matcher(text).region(end, text.length());
        if (owner.lookingAt()
                && (OTHER.matcher(owner.group(1)).find()
                        || TREATY.matcher(owner.group(1)).find())) {
            return isOfAnother(owner.group(1), start);
        }
        String before = text.substring(Math.max(0, start - LOOK_BACK), start);
        boolean backwards = THEREOF.matcher(text).region(end, text.length()).lookingAt()
                || ITS.matcher(before).find();
        return (backwards && wasNamedLast(start))
                || PROVIDES_IN.matcher(before).find()
                || IN_BRACKETS.matcher(before).find();
    }

    /** Reports whether the last text named before the reference is another one: "the Constitution and its article 2". */
    private boolean wasNamedLast(int start) {
        String last = null;
        Matcher named = NAMED.matcher(text).region(Math.max(0, start - NEARBY), start);
        while (named.find()) {
            last = named.group();
        }
        if (last == null) {
            return false;
        }
        return (TREATY.matcher(last).find() && !OTHER.matcher(last).find())
                ? isTheOther(last, "")
                : OTHER.matcher(last).find();
    }

    private boolean isOfAnother(String owner, int start) {
        Matcher treaty = TREATY.matcher(owner);
        Matcher other = OTHER.matcher(owner);
        boolean isOfATreaty = treaty.find();
        if (other.find() && (!isOfATreaty || other.start() <= treaty.start() || namesTheLawOfTreaties(owner))) {
            return true;
        }
        String namesake = numbering.namesake();
        return isOfATreaty
                && ((namesake != null && owner.contains(namesake))
                        || isTheOther(treaty.group(), owner.substring(0, treaty.start()))
                        || isTheSaid(owner.substring(0, treaty.start()), start));
    }

    private static boolean namesTheLawOfTreaties(String owner) {
        return owner.toLowerCase(Locale.ROOT).contains("law of treaties");
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

    /**
     * Reports whether a statement under a convention refers to the protocol, or the reverse, or to the Covenant where
     * the instrument is none.
     */
    private boolean isTheOther(String treaty, String before) {
        String words = (before + treaty).toLowerCase(Locale.ROOT);
        boolean ofTheProtocol = words.contains("protocol");
        boolean ofTheCovenant = !ofTheProtocol && words.contains("covenant");
        return numbering.arabicArticlesOf() == null
                && (ofTheProtocol != numbering.isProtocol()
                        || (ofTheCovenant
                                && !numbering.isCovenant()
                                && !THIS.matcher(before).find()));
    }
}
