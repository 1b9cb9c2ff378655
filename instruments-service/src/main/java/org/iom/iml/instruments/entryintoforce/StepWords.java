package org.iom.iml.instruments.entryintoforce;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iom.iml.language.Languages;
import org.iom.iml.language.Sentences;

/** The wording of a calculation's sentences in a given language, with dates in the form usual there. */
final class StepWords implements UnaryOperator<String> {

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern DAY =
            Pattern.compile("\\b\\d{1,2} (?:January|February|March|April|May|June|July|August"
                    + "|September|October|November|December) \\d{4}\\b");

    private final String language;
    private final Sentences sentences;
    private final DateTimeFormatter written;

    StepWords(String language) {
        this.language = language;
        this.sentences = Sentences.in(language);
        this.written = DateTimeFormatter.ofPattern(
                language.equals("es") ? "d 'de' MMMM 'de' uuuu" : "d MMMM uuuu", Locale.forLanguageTag(language));
    }

    @Override
    public String apply(String english) {
        if (language.equals(Languages.USUAL)) {
            return english;
        }
        return DAY.matcher(sentences.of(english)).replaceAll(day -> Matcher.quoteReplacement(day(day.group())));
    }

    private String day(String english) {
        LocalDate date = LocalDate.parse(english, ENGLISH);
        String day = written.format(date);
        return language.equals("fr") && date.getDayOfMonth() == 1 ? day.replaceFirst("^1 ", "1er ") : day;
    }
}
