package org.iom.iml.instruments.participation.untc;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names of months in English, French and Spanish, in full or abbreviated, whatever the language of the table. */
final class MonthNames {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("es"));

    private MonthNames() {}

    /**
     * Returns the month whose name begins with {@code name}; empty where that is ambiguous, as "jui" is (June or July).
     */
    static Optional<Month> find(String name) {
        String folded = folded(name);
        List<Month> meant = Arrays.stream(Month.values())
                .filter(month -> LANGUAGES.stream().anyMatch(language -> isCalled(month, language, folded)))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static boolean isCalled(Month month, Locale language, String folded) {
        return folded(month.getDisplayName(TextStyle.FULL, language)).startsWith(folded);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
