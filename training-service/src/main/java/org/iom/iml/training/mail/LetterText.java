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

/** Writes letters from their templates, in the language of the reader or in English. */
@Singleton
class LetterText {

    /** The languages that are written, as their readers write days, and how each says that there is no place to go to. */
    private static final Map<String, Locale> LANGUAGES =
            Map.of("en", Locale.UK, "fr", Locale.FRANCE, "es", Locale.of("es", "ES"));

    private static final Map<String, String> ONLINE = Map.of("en", "online", "fr", "en ligne", "es", "en línea");

    private final Engine engine;
    private final EditionCalendar calendar;

    LetterText(Engine engine, EditionCalendar calendar) {
        this.engine = engine;
        this.calendar = calendar;
    }

    /** The days of the edition for the reader's calendar; null where the letter does not settle that they come. */
    @Nullable String calendar(LetterKind kind, UUID edition) {
        return switch (kind) {
            case ACCEPTED, CHANGED, LAPSED -> calendar.of(edition).orElse(null);
            case CONFIRM, NOMINATED, RECEIVED, OFFERED, REMINDER, WAITING, ENQUIRY, ENQUIRY_TAKEN_UP, ENQUIRY_CLOSED ->
                null;
        };
    }

    /** Subject in the first line, and the text after an empty one. */
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
