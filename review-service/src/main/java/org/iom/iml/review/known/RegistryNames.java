package org.iom.iml.review.known;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iom.iml.events.CodeList;
import org.iom.iml.events.InstrumentPublished;
import org.iom.iml.events.InstrumentRevised;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.events.PartyPublished;
import org.iom.iml.events.ThemePublished;
import org.iom.iml.language.Languages;
import org.iom.iml.platform.inbox.FactConsumer;
import org.iom.iml.platform.inbox.Reactions;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The registry's names of parties, instruments and themes in each language, kept up to date from its facts. */
@Singleton
public class RegistryNames implements FactConsumer<InstrumentsFact> {

    private final Rows rows;

    RegistryNames(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "review.names";
    }

    @Override
    public Class<InstrumentsFact> facts() {
        return InstrumentsFact.class;
    }

    @Override
    public Reactions reactions() {
        return Reactions.to(PartyPublished.class, party -> take(CodeList.PARTIES, party.code(), party.names()))
                .and(
                        InstrumentPublished.class,
                        instrument -> take(CodeList.INSTRUMENTS, instrument.code(), instrument.titles()))
                .and(
                        InstrumentRevised.class,
                        instrument -> take(CodeList.INSTRUMENTS, instrument.code(), instrument.titles()))
                .and(ThemePublished.class, theme -> take(CodeList.THEMES, theme.code(), theme.names()));
    }

    /** Replaces the names known before. */
    private void take(CodeList list, String code, Map<String, String> names) {
        rows.update(
                "delete from registry_name where list = :list and code = :code",
                Values.of("list", list.name()).and("code", code));
        rows.update(
                "insert into registry_name (list, code, language, name) values (:list, :code, :language, :name)",
                names.entrySet().stream()
                        .map(name -> Values.of("list", list.name())
                                .and("code", code)
                                .and("language", name.getKey())
                                .and("name", name.getValue()))
                        .toList());
    }

    /** Returns the names by code, in the given language or else in English; codes without a name are absent. */
    public Map<String, String> of(CodeList list, Collection<String> codes, String language) {
        Map<String, String> names = new HashMap<>();
        rows.list(
                        """
                        select code, name from registry_name where list = :list and code = any (cast(:codes as text[]))
                            and language in (:usual, :language) order by language = :language""",
                        Values.of("list", list.name())
                                .and("codes", List.copyOf(codes))
                                .and("usual", Languages.USUAL)
                                .and("language", language),
                        row -> Map.entry(row.text("code"), row.text("name")))
                .forEach(name -> names.put(name.getKey(), name.getValue()));
        return names;
    }
}
