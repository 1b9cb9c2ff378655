package org.iom.iml.training.mail;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.iom.iml.training.calendar.EditionCalendar;
import org.jspecify.annotations.Nullable;

/** Writes letters from their templates, in the language of the reader or in English. */
@Singleton
class LetterText {

    private static final List<String> LANGUAGES = List.of("en", "fr", "es");

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
        String written = LANGUAGES.contains(own) ? own : "en";
        Template template = Objects.requireNonNull(engine.getTemplate("mail/" + kind.code() + "." + written + ".txt"));
        String[] parts = template.data(facts).render().split("\n\n", 2);
        return new Text(parts[0].strip(), parts[1]);
    }

    record Text(String subject, String body) {}
}
