package org.iom.iml.instruments.instrument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title from the UN Treaty Collection, separated from the place and date of adoption where it certainly ends with
 * them.
 */
record UntcTitle(
        String title, @Nullable String place, @Nullable LocalDate date) {

    private static final Pattern ENDING = Pattern.compile(
            "(?<title>.*\\S?)[.]\\s+(?:(?<place>\\p{Lu}[\\p{L}' .,()-]{1,60}),\\s+)?(?<date>\\d{1,2} \\p{Lu}\\p{L}+ \\d{4})\\.?");
    private static final Pattern FOOTNOTE = Pattern.compile("[*\\s]+$");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);

    /** Separates {@code text} into its elements; where the ending is not certain, the title keeps it. */
    static UntcTitle of(String text) {
        String whole = text.replaceAll("\\s+", " ").strip();
        Matcher ending = ENDING.matcher(whole);
        if (ending.matches()) {
            try {
                LocalDate date = LocalDate.parse(ending.group("date"), DATE);
                return new UntcTitle(plain(ending.group("title")), ending.group("place"), date);
            } catch (DateTimeException impossible) {
                return new UntcTitle(plain(whole), null, null);
            }
        }
        return new UntcTitle(plain(whole), null, null);
    }

    /** Returns the kind of treaty that the title indicates. */
    InstrumentKind kind() {
        if (title.matches("(?:\\p{Lu}\\p{L}+ )?[Aa]mendments?\\b.*")) {
            return InstrumentKind.AMENDMENT;
        }
        return title.matches("(?:(?:\\p{Lu}\\p{L}+|-) ){0,5}Protocol\\b.*")
                ? InstrumentKind.PROTOCOL
                : InstrumentKind.MULTILATERAL_TREATY;
    }

    private static String plain(String title) {
        return FOOTNOTE.matcher(title).replaceFirst("");
    }
}
