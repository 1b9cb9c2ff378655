package org.iom.iml.review.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.iom.iml.language.Languages;
import org.iom.iml.platform.code.Coded;
import org.jspecify.annotations.Nullable;

/** The report's own phrases in one language, from {@code report/<language>.properties}. */
public final class ReportWords {

    private static final Map<String, ReportWords> SPOKEN =
            Languages.SPOKEN.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), ReportWords::new));

    private static final Pattern NUMBERED = Pattern.compile("([a-z]+)_(.+)");

    private final String language;
    private final Properties words = new Properties();
    private final DateTimeFormatter days;

    private ReportWords(String language) {
        this.language = language;
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(ReportWords.class.getResourceAsStream("/report/" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        this.days = DateTimeFormatter.ofPattern(of("days"), Locale.forLanguageTag(language));
    }

    static ReportWords in(String language) {
        return Objects.requireNonNull(SPOKEN.get(language));
    }

    public String language() {
        return language;
    }

    public String of(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    /** Returns the name of a code in a closed list, or the code itself where it has no name. */
    String of(String list, String code) {
        return words.getProperty(list + '.' + code, code);
    }

    String of(String list, Coded coded) {
        return of(list, coded.code());
    }

    /**
     * Returns an address as a lawyer cites it: {@code art_16__para_4} is "article 16, paragraph 4". Parts that it does
     * not know are left as they are written.
     */
    String provision(String address) {
        return Arrays.stream(address.split("__")).map(this::provisionPart).collect(Collectors.joining(", "));
    }

    /** Returns the same with a capital letter, to stand by itself. */
    String provisionAlone(String address) {
        String cited = provision(address);
        return cited.substring(0, 1).toUpperCase(Locale.forLanguageTag(language)) + cited.substring(1);
    }

    private String provisionPart(String part) {
        Matcher numbered = NUMBERED.matcher(part);
        String kind = words.getProperty("provision." + (numbered.matches() ? numbered.group(1) : part));
        if (kind == null) {
            return part;
        }
        return numbered.matches() ? kind + " " + numbered.group(2) : kind;
    }

    /** Returns the name of the language of a BCP 47 tag. */
    String languageOf(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.forLanguageTag(language));
    }

    /** Returns the formatted date, or an empty text where there is none. */
    String day(@Nullable LocalDate day) {
        return day == null ? "" : days.format(day);
    }
}
