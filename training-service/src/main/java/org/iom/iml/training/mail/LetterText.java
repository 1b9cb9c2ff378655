package org.iom.iml.training.mail;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.iom.iml.training.calendar.EditionCalendar;
import org.jspecify.annotations.Nullable;

/** The text of letters, rendered from templates in the reader's language or else in English. */
@Singleton
class LetterText {

    /** The languages of correspondence with the locale in which each writes dates. */
    private static final Map<String, Locale> LANGUAGES =
            Map.of("en", Locale.UK, "fr", Locale.FRANCE, "es", Locale.of("es", "ES"));

    private static final Map<String, String> ONLINE = Map.of("en", "online", "fr", "en ligne", "es", "en línea");

    private final Engine engine;
    private final EditionCalendar calendar;

    LetterText(Engine engine, EditionCalendar calendar) {
        this.engine = engine;
        this.calendar = calendar;
    }

    /** Returns the edition as a calendar entry, or null where the letter does not settle the reader's participation. */
    @Nullable String calendar(LetterKind kind, UUID edition) {
        return switch (kind) {
            case ACCEPTED, CHANGED, LAPSED -> calendar.of(edition).orElse(null);
            case CONFIRM, NOMINATED, RECEIVED, OFFERED, REMINDER, WAITING, ENQUIRY, ENQUIRY_TAKEN_UP, ENQUIRY_CLOSED ->
                null;
        };
    }

    /** Renders the letter from its template, whose first line is the subject and whose text follows a blank line. */
    Text of(LetterKind kind, String language, Map<String, Object> facts) {
        String own = language.replaceAll("-.*", "");
        String written = LANGUAGES.containsKey(own) ? own : "en";
        Template template = Objects.requireNonNull(engine.getTemplate("mail/" + kind.code() + "." + written + ".txt"));
        String[] parts = template.data(said(facts, written)).render().split("\n\n", 2);
        return new Text(parts[0].strip(), parts[1]);
    }

    private static Map<String, Object> said(Map<String, Object> facts, String language) {
        Locale reader = Objects.requireNonNull(LANGUAGES.get(language));
        Map<String, Object> said = new HashMap<>(facts);
        said.replaceAll((name, fact) -> switch (fact) {
            case LocalDate day ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(reader)
                        .format(day);
            case ZonedDateTime time ->
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                                .withLocale(reader)
                                .format(time)
                        + " (" + time.getZone() + ")";
            default -> fact;
        });
        if ("".equals(said.get("place"))) {
            said.put("place", Objects.requireNonNull(ONLINE.get(language)));
        }
        return said;
    }

    record Text(String subject, String body) {}
}
