package org.iom.iml.instruments.question;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.iom.iml.instruments.instrument.InstrumentKind;
import org.iom.iml.instruments.participation.standing.Binding;
import org.iom.iml.instruments.party.PartyKind;
import org.iom.iml.instruments.text.Languages;
import org.iom.iml.instruments.text.StoredTexts;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The query for the codes and names of instruments and parties, in the language of the caller. */
@Singleton
class Labels {

    private static final String INSTRUMENTS = "select code, titles, kind, " + Binding.COLUMNS + " from instrument i ";
    private static final String PARTIES = "select code, names, kind from party ";

    private final Rows rows;
    private final HttpHeaders headers;

    Labels(Rows rows, HttpHeaders headers) {
        this.rows = rows;
        this.headers = headers;
    }

    /** Returns the existing instruments among these codes, in the same order. */
    List<Label> instruments(List<String> codes) {
        return inOrder(codes, readInstruments("where code = any (:codes)", Values.of("codes", codes)));
    }

    List<Label> instruments(Set<InstrumentKind> kinds) {
        List<String> codes = kinds.stream().map(InstrumentKind::code).toList();
        return readInstruments("where kind = any (:kinds) order by code", Values.of("kinds", codes));
    }

    /** Returns the existing parties among these codes, in the same order. */
    List<Label> parties(List<String> codes) {
        return inOrder(codes, read(PARTIES + "where code = any (:codes)", Values.of("codes", codes)));
    }

    /**
     * Returns the parties of these kinds that existed on {@code day}, as far as known, by code. A State continued by
     * another is left out, as tables list its acts under the continuing State.
     */
    List<Label> parties(Set<PartyKind> kinds, LocalDate day) {
        List<String> codes = kinds.stream().map(PartyKind::code).toList();
        return read(PARTIES + """
                where kind = any (:kinds) and (exists_from is null or exists_from <= :day)
                  and (exists_until is null or exists_until > :day)
                  and not successors @> '[{"relation": "continuator"}]' order by code""", Values.of("kinds", codes).and("day", day));
    }

    private static List<Label> inOrder(List<String> codes, List<Label> found) {
        return found.stream()
                .sorted(Comparator.comparingInt(label -> codes.indexOf(label.code())))
                .toList();
    }

    private List<Label> readInstruments(String which, Values values) {
        return rows.list(
                INSTRUMENTS + which,
                values,
                row -> new Label(row.text("code"), name(row.text("titles")), row.text("kind"), Binding.of(row)));
    }

    private List<Label> read(String sql, Values values) {
        return rows.list(sql, values, row -> new Label(row.text("code"), name(row.text("names")), row.text("kind")));
    }

    private String name(String texts) throws IOException {
        return Languages.text(StoredTexts.read(texts), headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
