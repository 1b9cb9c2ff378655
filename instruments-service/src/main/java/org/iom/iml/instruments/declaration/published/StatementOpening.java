package org.iom.iml.instruments.declaration.published;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iom.iml.instruments.participation.act.ActKind;
import org.jspecify.annotations.Nullable;

/** The information in the opening words of a statement: its designation, its occasion and its date. */
final class StatementOpening {

    private static final Pattern CALLED = Pattern.compile(
            "^\\W{0,3}((?:Interpretative |Interpretive )?(?:Reservation|Declaration|Objection|Understanding|Statement)s?)\\s*(?:[:–—-]|(?=\\p{Lu}|\\d|[“\"(]|\\s*$))");
    private static final Pattern OCCASION = Pattern.compile(
            "^\\W{0,3}(?:(?:Upon|On|In|While|When|At the time of) (?:depositing its instrument of )?|(?:Reservations?|Declarations?) made (?:up)?on )"
                    + "(sign|ratif|acce(?:d|ss)|accept|approv|succe)",
            CASE_INSENSITIVE);
    private static final Map<String, ActKind> ACTS = Map.of(
            "sign", ActKind.SIGNATURE,
            "ratif", ActKind.RATIFICATION,
            "acced", ActKind.ACCESSION,
            "access", ActKind.ACCESSION,
            "accept", ActKind.ACCEPTANCE,
            "approv", ActKind.APPROVAL,
            "succe", ActKind.SUCCESSION);

    private static final Pattern NOTIFIED =
            Pattern.compile("^\\W{0,3}(?:On|In a (?:communication|notification|letter)[^.]{0,40}|"
                    + "By a (?:communication|notification|letter)[^.]{0,40}) (" + Paragraphs.DATE + ")");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private StatementOpening() {}

    static @Nullable String called(String statement) {
        Matcher called = CALLED.matcher(statement);
        return called.find() ? called.group(1).toLowerCase(Locale.ROOT) : null;
    }

    static @Nullable ActKind upon(String statement) {
        Matcher occasion = OCCASION.matcher(statement);
        return occasion.find() ? ACTS.get(occasion.group(1).toLowerCase(Locale.ROOT)) : null;
    }

    static @Nullable LocalDate notified(String statement) {
        Matcher day = NOTIFIED.matcher(statement);
        return day.find() ? LocalDate.parse(day.group(1), DAY) : null;
    }
}
