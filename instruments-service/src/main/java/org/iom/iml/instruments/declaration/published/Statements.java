package org.iom.iml.instruments.declaration.published;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iom.iml.instruments.declaration.published.ProvisionReferences.Numbering;

/**
 * The division of a block into the statements that it runs together, only where a new one certainly begins; doubtful
 * text stays with the preceding statement.
 */
final class Statements {

    private static final String NAME = "(?:Interpretative\\s+|Interpretive\\s+|General\\s+|Specific\\s+)?"
            + "(?:Reservation|Declaration|Objection|Understanding|Statement|Communication|Interpretation)s?";
    private static final String OCCASION =
            "(?:Made|Confirmed)?\\s*(?:[Uu]pon|[Oo]n|[Aa]t the time of)\\s+(?:signature|signing|ratification|accession|acceptance|approval|succession)";
    private static final Pattern HEADING = Pattern.compile("^[“\"‘'`(]{0,2}(?:" + NAME + "(?:\\s+and\\s+"
            + NAME.toLowerCase(Locale.ROOT) + ")?(?:\\s+(?:made\\s+)?upon\\s+\\p{Ll}+)?|" + OCCASION
            + ")(?:\\s*[:–—-]|(?=\\p{Lu}|\\d[.)]|[“\"(])|\\s*$)");
    private static final Pattern LEADS_IN = Pattern.compile(
            "[“\"‘'`]{0,2}(?:\\(?\\w{1,3}[.)]\\s*)?(?:In respect of|With (?:respect|regard|reference) to|Regarding|Concerning"
                    + "|As regards|Ad|Reservations? to|[Tt]o)?\\s*(?:[Aa]rticles?|Arts?\\.)\\s+[\\dIVX][\\dIVX (),a-z]{0,30}:?");
    private static final Pattern DATED = Pattern.compile("^[“\"‘'`(\\[]{0,2}" + Paragraphs.DATE + "\\s*[:)\\]]?\\s*");
    private static final Pattern NUMBERED =
            Pattern.compile("^[“\"‘'`]{0,2}(?:\\(?\\d{1,2}[.)]|(?:First|Second|Third)(?:ly)?\\b)");
    private static final Pattern LETTERED = Pattern.compile("^[“\"‘'`]{0,2}\\(?[a-z]{1,3}\\)");
    private static final Pattern OPENS_WITH_ITS_SUBJECT = Pattern.compile("^[“\"‘'`]{0,2}(?:\\(?\\w{1,3}[.)]\\s*)?"
            + "(?:In accordance with|In conformity with|Pursuant to|Under\\s|With (?:regard|respect|reference) to|In respect of|As regards"
            + "|As provided for|Concerning|Regarding|Ad article|Article|Furthermore|Moreover|Also|In addition"
            + "|(?:The|His|Her)\\s+(?:[\\p{L}'’]++\\s+){0,8}?(?:Government|Republic|Kingdom|State|States|Principality|Duchy|Union|Federation"
            + "|Sultanate|Emirates|Jamahiriya|Commonwealth|See)\\b)");
    private static final Pattern ACTS = Pattern.compile(
            "(?i)\\b(?:"
                    + "(?:does|do|shall|will|is|are) not (?:consider|regard|be bound|bound|recogni[sz]e|accept|apply)"
                    + "|reserves?\\b|reservations?\\b|declares?\\b|recogni[sz]es?\\b|objects?\\b|interprets?\\b|understands?\\b|understanding\\b"
                    + "|withdraws?\\b|withdrawn\\b|considers?\\b|regards\\b|accepts?\\b|shall be (?:understood|interpreted|applicable)|shall apply)");
    private static final Pattern ACCEPTS_A_COMPETENCE =
            Pattern.compile("(?i)\\brecogni[sz]e[sd]?\\b[^.;]{0,150}\\bcompetence\\b");
    private static final Pattern POINT_UNDER_AN_ARTICLE = Pattern.compile(
            "^[“\"‘'`]{0,2}\\(?\\d{1,2}[.)]\\s*"
                    + "(?:In respect of|With (?:respect|regard|reference) to|Regarding|Concerning|As regards|Ad)\\s+[Aa]rticles?\\b");
    private static final Pattern NUMBERED_AUTHOR = Pattern.compile(
            "^[“\"‘'`]{0,2}\\(?(\\d{1,2})[.)]\\s*(?:The|His|Her)\\s+(?:[\\p{L}'’]++\\s+){0,8}?(?:Government|Republic|Kingdom|State|States"
                    + "|Principality|Duchy|Union|Federation|Sultanate|Emirates|Commonwealth|See)\\b");
    private static final Pattern ONLY_TAKES_BACK = Pattern.compile(
            "(?i)\\breservations?\\b[^.;]{0,80}\\b(?:which|that) (?:is|are|was|were) (?:hereby )?withdrawn");
    private static final int TAIL = 20;
    private static final Pattern OMISSION_BEFORE = Pattern.compile("(?:\\.{3,}|…)[”\"]?\\s*$");
    private static final Pattern CLOSED_QUOTATION = Pattern.compile("[”\"]\\s*$");
    private static final Pattern OPENED_QUOTATION = Pattern.compile("^\\s*[“\"]");

    private final Numbering numbering;
    private final List<String> statements = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private final Set<String> named = new HashSet<>();
    private boolean acts;
    private boolean onlyHeadings = true;
    private boolean onlyAnnounces = true;
    private boolean pointUnderAnArticle;

    private Statements(Numbering numbering) {
        this.numbering = numbering;
    }

    /** Returns the statements in order; joined, they equal {@code block} to the last character. */
    static List<String> of(String block, Numbering numbering) {
        Statements statements = new Statements(numbering);
        Paragraphs.of(block).forEach(statements::add);
        statements.close();
        return List.copyOf(statements.statements);
    }

    private void add(String paragraph) {
        if (begins(paragraph)) {
            close();
        }
        current.append(paragraph);
        onlyHeadings = onlyHeadings && isHeading(paragraph) && isShort(paragraph);
        onlyAnnounces =
                onlyAnnounces && announcesMore(paragraph) && namedIn(paragraph).isEmpty();
        pointUnderAnArticle =
                pointUnderAnArticle || POINT_UNDER_AN_ARTICLE.matcher(paragraph).find();
        acts = acts
                || (!onlyHeadings
                        && !announcesMore(paragraph)
                        && ACTS.matcher(paragraph).find());
        named.addAll(namedIn(paragraph));
    }

    private boolean begins(String paragraph) {
        if (current.isEmpty() || onlyHeadings || onlyAnnounces) {
            return false;
        }
        return isHeading(paragraph)
                || Paragraphs.LATER_NOTICE.matcher(paragraph).lookingAt()
                || (acceptsACompetence(paragraph) && !isShort(current))
                || (pointUnderAnArticle && isNextPointUnderAnArticle(paragraph))
                || (acts && beginsAnother(paragraph));
    }

    private boolean beginsAnother(String paragraph) {
        return isAnotherCommunication(paragraph)
                || isNextOfAList(paragraph)
                || isNextReservationOfAList(paragraph)
                || namesAnotherProvision(paragraph)
                || takesBackAnother(paragraph);
    }

    private boolean isNextPointUnderAnArticle(String paragraph) {
        return POINT_UNDER_AN_ARTICLE.matcher(paragraph).find()
                && namedIn(paragraph).stream().noneMatch(named::contains);
    }

    private boolean takesBackAnother(String paragraph) {
        return ONLY_TAKES_BACK.matcher(paragraph).find()
                && namedIn(paragraph).stream().noneMatch(named::contains);
    }

    private static boolean isHeading(String paragraph) {
        return HEADING.matcher(paragraph).find()
                || DATED.matcher(paragraph).matches()
                || (isShort(paragraph) && LEADS_IN.matcher(paragraph.strip()).matches());
    }

    /** Reports whether the paragraph only announces statements, as "Subject to the following reservations:". */
    private static boolean announcesMore(String paragraph) {
        return paragraph.strip().endsWith(":");
    }

    /** Reports whether the paragraph is only a heading, rather than a heading followed by a statement. */
    private static boolean isShort(CharSequence paragraph) {
        return paragraph.length() <= 80;
    }

    /**
     * Reports whether a new quotation opens after one that closed, or a text with its own effect follows an omission.
     */
    private boolean isAnotherCommunication(String paragraph) {
        CharSequence tail = current.subSequence(Math.max(0, current.length() - TAIL), current.length());
        boolean quoted = CLOSED_QUOTATION.matcher(tail).find()
                && OPENED_QUOTATION.matcher(paragraph).find();
        boolean omitted = OMISSION_BEFORE.matcher(tail).find();
        return (quoted || omitted) && ACTS.matcher(paragraph).find();
    }

    private static boolean acceptsACompetence(String paragraph) {
        return OPENS_WITH_ITS_SUBJECT.matcher(paragraph).find()
                && ACCEPTS_A_COMPETENCE.matcher(paragraph).find();
    }

    private boolean isNextOfAList(String paragraph) {
        boolean acting = ACTS.matcher(paragraph).find();
        Set<String> own = namedIn(paragraph);
        boolean another = !own.isEmpty() && !named.containsAll(own);
        return another
                && (NUMBERED.matcher(paragraph).find()
                        || (LETTERED.matcher(paragraph).find() && acting));
    }

    /** Reports whether the author begins anew under the next number of the list to which the statement belongs. */
    private boolean isNextReservationOfAList(String paragraph) {
        Matcher next = NUMBERED_AUTHOR.matcher(paragraph);
        Matcher first = NUMBERED_AUTHOR.matcher(current);
        return next.find()
                && first.find()
                && Integer.parseInt(next.group(1)) == Integer.parseInt(first.group(1)) + 1
                && ACTS.matcher(paragraph).find();
    }

    private boolean namesAnotherProvision(String paragraph) {
        Set<String> own = namedIn(paragraph);
        return OPENS_WITH_ITS_SUBJECT.matcher(paragraph).find()
                && ACTS.matcher(paragraph).find()
                && !own.isEmpty()
                && own.stream().noneMatch(named::contains);
    }

    private Set<String> namedIn(String paragraph) {
        Set<String> eIds = new HashSet<>();
        ProvisionReferences.in(paragraph, numbering).stream()
                .filter(ProvisionReference::isSubject)
                .forEach(reference -> eIds.add(reference.eId()));
        return eIds;
    }

    private void close() {
        if (!current.isEmpty()) {
            statements.add(current.toString());
        }
        current.setLength(0);
        named.clear();
        acts = false;
        onlyHeadings = true;
        onlyAnnounces = true;
        pointUnderAnArticle = false;
    }
}
