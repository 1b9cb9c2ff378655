package org.iom.iml.monitoring.known;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iom.iml.citations.Name;
import org.iom.iml.citations.NamedInstrument;
import org.iom.iml.citations.NamedTheme;
import org.iom.iml.citations.PublishedNames;
import org.iom.iml.events.CodeList;
import org.iom.iml.events.InstrumentPublished;
import org.iom.iml.events.InstrumentRevised;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.events.ThemePublished;
import org.iom.iml.platform.inbox.FactConsumer;
import org.iom.iml.platform.inbox.Reactions;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/** The words by which texts name the registry's instruments and themes, kept up to date from its facts. */
@Singleton
class RegistryWords implements FactConsumer<InstrumentsFact> {

    private static final String CLEAR = "delete from registry_word where list = :list and code = :code";
    private static final String ADD = """
            insert into registry_word (list, code, title, body, language, words)
            values (:list, :code, :title, :body, :language, :words) on conflict do nothing""";
    private static final String NOTE = "update vocabulary set number = number + 1, changed_at = :now";

    private final Rows rows;
    private final Clock clock;

    RegistryWords(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "monitoring.words";
    }

    @Override
    public Class<InstrumentsFact> facts() {
        return InstrumentsFact.class;
    }

    @Override
    public Reactions reactions() {
        return Reactions.to(
                        InstrumentPublished.class,
                        told -> take(told.code(), told.kind(), told.titles(), told.monitoringBody(), told.aliases()))
                .and(
                        InstrumentRevised.class,
                        told -> take(told.code(), told.kind(), told.titles(), told.monitoringBody(), told.aliases()))
                .and(ThemePublished.class, this::take);
    }

    private void take(ThemePublished told) {
        Map<String, List<String>> words = told.words() == null ? Map.of() : told.words();
        NamedTheme theme = PublishedNames.theme(told.code(), new TreeMap<>(words));
        String title = told.names().getOrDefault("en", told.code());
        replace(CodeList.THEMES, told.code(), title, null, theme.names());
    }

    private void take(
            String code,
            String kind,
            Map<String, String> titles,
            @Nullable String body,
            @Nullable List<String> aliases) {
        PublishedNames.instrument(code, kind, new TreeMap<>(titles), body, aliases == null ? List.of() : aliases)
                .ifPresent(this::replace);
    }

    private void replace(NamedInstrument instrument) {
        replace(CodeList.INSTRUMENTS, instrument.code(), instrument.title(), instrument.body(), instrument.names());
    }

    private void replace(CodeList list, String code, String title, @Nullable String body, List<Name> names) {
        int before = rows.update(CLEAR, Values.of("list", list.name()).and("code", code));
        rows.update(
                ADD,
                names.stream()
                        .map(name -> Values.of("list", list.name())
                                .and("code", code)
                                .and("title", title)
                                .and("body", body)
                                .and("language", name.language() == null ? "" : name.language())
                                .and("words", name.words()))
                        .toList());
        if (before > 0 || !names.isEmpty()) {
            rows.update(NOTE, Values.of("now", clock.instant()));
        }
    }
}
