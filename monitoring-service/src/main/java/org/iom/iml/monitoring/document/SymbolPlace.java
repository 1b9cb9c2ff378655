package org.iom.iml.monitoring.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The extraction of session and year from the numbers of a symbol, where its form contains them. */
final class SymbolPlace {

    private static final Pattern SPECIAL = Pattern.compile("(?:S|ES)-(\\d{1,3})");
    private static final Pattern ROMAN = Pattern.compile("[XVI]{1,7}");
    /** The form {@code A/RES/217(III)}, in which the session follows the number. */
    private static final Pattern NUMBER_OF_SESSION = Pattern.compile("(\\d{1,5})[A-Z]?\\(([XVI]{1,7})\\)");

    private static final Map<Character, Integer> DIGITS = Map.of('I', 1, 'V', 5, 'X', 10);
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;
    /** The year of the first communication under the Optional Protocol to the Covenant. */
    private static final int FIRST_COMMUNICATION = 1976;

    private final List<Integer> numbers;
    private @Nullable Integer session;
    private @Nullable Integer special;
    private @Nullable Integer year;
    private @Nullable String territory;

    SymbolPlace(List<Integer> numbers) {
        this.numbers = numbers;
    }

    void territory(@Nullable String code) {
        territory = code;
    }

    boolean hasSession() {
        return session != null || special != null;
    }

    /** Takes a session given in Roman numerals or as a special session, and reports whether the part was one. */
    boolean takeSession(String part) {
        Matcher extraordinary = SPECIAL.matcher(part);
        Matcher numbered = NUMBER_OF_SESSION.matcher(part);
        if (extraordinary.matches()) {
            special = Integer.valueOf(extraordinary.group(1));
        } else if (numbered.matches()) {
            numbers.add(Integer.valueOf(numbered.group(1)));
            session = arabic(numbered.group(2));
        } else if (ROMAN.matcher(part).matches() && session == null) {
            session = arabic(part);
        } else {
            return false;
        }
        return true;
    }

    /** Reports whether the numbers have the form of {@code CCPR/C/114/2426/2014}: session, communication, year. */
    boolean isOfCommunication() {
        return numbers.size() == 3 && isYearOfCommunication(numbers.getLast());
    }

    void take(@Nullable DocumentKind kind, @Nullable String party, String text) {
        boolean ofCommunication = kind == DocumentKind.VIEWS;
        boolean several = numbers.size() > 1;
        boolean dated = several || (kind == DocumentKind.COMMON_CORE_DOCUMENT && !numbers.isEmpty());
        if (ofCommunication && several && isYearOfCommunication(numbers.getLast())) {
            year = numbers.removeLast();
        } else if (dated && isYear(numbers.getFirst())) {
            year = numbers.removeFirst();
            return;
        }
        boolean alone = numbers.size() == 1 && !(ofCommunication && year == null);
        boolean first = isOldForm(party, text) || (ofSession(kind, party) && !alone);
        if (first && !numbers.isEmpty() && !hasSession()) {
            session = numbers.removeFirst();
        }
    }

    /**
     * Returns the mechanism whose annual report the document is, if it is a supplement to the records of a General
     * Assembly session.
     */
    Optional<String> annualReport(SymbolOrgan organ) {
        return organ.name().equals("General Assembly") && session != null && numbers.size() == 1
                ? SymbolTables.annualReport(session, numbers.getFirst())
                : Optional.empty();
    }

    DocumentSymbol.Place found() {
        return new DocumentSymbol.Place(session, special, year, territory);
    }

    DocumentSymbol.Place none() {
        return new DocumentSymbol.Place(null, null, null, territory);
    }

    /**
     * Reports whether the first number is a session: in a document on a State it is that of a report, except in the
     * Universal Periodic Review.
     */
    private static boolean ofSession(@Nullable DocumentKind kind, @Nullable String party) {
        return party == null
                || kind == DocumentKind.NATIONAL_REPORT
                || kind == DocumentKind.COMPILATION
                || kind == DocumentKind.SUMMARY_OF_STAKEHOLDERS;
    }

    /** Reports whether the symbol has the older form {@code CCPR/CO/72/PRK}: the session, then the State. */
    private static boolean isOldForm(@Nullable String party, String text) {
        return party != null && text.matches(".*/C[OR]/\\d+/[A-Z]{2,3}(?:/.*)?");
    }

    private static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private static boolean isYearOfCommunication(int number) {
        return number >= FIRST_COMMUNICATION && number <= LAST_YEAR;
    }

    private static int arabic(String roman) {
        int sum = 0;
        for (int i = 0; i < roman.length(); i++) {
            int digit = DIGITS.getOrDefault(roman.charAt(i), 0);
            int next = i + 1 < roman.length() ? DIGITS.getOrDefault(roman.charAt(i + 1), 0) : 0;
            sum += digit < next ? -digit : digit;
        }
        return sum;
    }
}
