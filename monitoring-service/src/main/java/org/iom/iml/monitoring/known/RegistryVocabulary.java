package org.iom.iml.monitoring.known;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iom.iml.citations.Name;
import org.iom.iml.citations.NamedInstrument;
import org.iom.iml.citations.NamedTheme;
import org.iom.iml.citations.Recognized;
import org.iom.iml.citations.Recognizer;
import org.iom.iml.events.CodeList;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/**
 * The recogniser of what the registry knows by name, held in memory and made again when a name has changed since; each
 * state of the names has a number.
 */
@Singleton
public class RegistryVocabulary {

    /** Names come in numbers; texts are not read again before they have all come. */
    private static final Duration QUIET = Duration.ofSeconds(5);

    private static final String WORDS = """
            select list, code, title, body, language, words from registry_word order by list, code, words""";

    private final Rows rows;
    private final Clock clock;
    private volatile Edition held = new Edition(-1, new Recognizer(List.of(), List.of()));

    RegistryVocabulary(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The names as of one number. */
    public record Edition(long number, Recognizer recognizer) {

        /** Returns what a text of {@code mechanism} names; the language of texts is not known. */
        public Recognized read(String text, String mechanism) {
            return recognizer.in(text, null, mechanism);
        }
    }

    private record Word(
            String list,
            String code,
            String title,
            @Nullable String body,
            Name name) {}

    private record State(long number, Instant changedAt) {}

    /** Returns the names as they are. */
    public Edition now() {
        return of(state().number());
    }

    /** Reports whether no name has changed for a while. */
    public boolean isQuiet() {
        return state().changedAt().plus(QUIET).isBefore(clock.instant());
    }

    private State state() {
        return rows.one(
                "select number, changed_at from vocabulary",
                Values.none(),
                row -> new State(row.number("number"), row.instant("changed_at")));
    }

    private Edition of(long number) {
        Edition known = held;
        if (known.number() != number) {
            known = new Edition(number, recognizer());
            held = known;
        }
        return known;
    }

    private Recognizer recognizer() {
        Map<String, List<Word>> words = rows.list(WORDS, Values.none(), RegistryVocabulary::word).stream()
                .collect(groupingBy(word -> word.list() + ' ' + word.code(), LinkedHashMap::new, toList()));
        return new Recognizer(
                words.values().stream()
                        .filter(all -> all.getFirst().list().equals(CodeList.INSTRUMENTS.name()))
                        .map(all -> new NamedInstrument(
                                all.getFirst().code(),
                                all.getFirst().title(),
                                all.getFirst().body(),
                                names(all)))
                        .toList(),
                words.values().stream()
                        .filter(all -> all.getFirst().list().equals(CodeList.THEMES.name()))
                        .map(all -> new NamedTheme(all.getFirst().code(), names(all)))
                        .toList());
    }

    private static List<Name> names(List<Word> words) {
        return words.stream().map(Word::name).toList();
    }

    private static Word word(Row row) {
        String language = row.text("language");
        return new Word(
                row.text("list"),
                row.text("code"),
                row.text("title"),
                row.textOrNull("body"),
                new Name(row.text("words"), language.isEmpty() ? null : language));
    }
}
