package org.iom.iml.instruments.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class SearchIndexTest {

    private static final String FINDS =
            "select count(*) from search_entry where id = ? and words @@ search_query(config::regconfig, ?)";

    @Inject
    SearchIndex index;

    @Inject
    DataSource database;

    private final String id = "test-" + UUID.randomUUID();

    @Test
    void aWordIsFoundInAnyFormOfItsLanguageWithAccentsAndWithout() throws SQLException {
        put(entry("fr", "Convention relative au statut des réfugiés"), entry("es", "Trabajadores migratorios"));

        assertThat(finds("réfugié")).isTrue();
        assertThat(finds("refugies")).isTrue();
        assertThat(finds("statuts")).isTrue();
        assertThat(finds("trabajador")).isTrue();
        assertThat(finds("\"statut des réfugiés\"")).isTrue();
        assertThat(finds("travailleur")).isFalse();
    }

    @Test
    void aPortionOfADocumentReplacesAllThatWasKnownOfIt() throws SQLException {
        put(entry("fr", "Le travail forcé"), entry("en", "Forced labour"));
        put(entry("en", "Servitude"));

        assertThat(finds("servitude")).isTrue();
        assertThat(finds("forced")).isFalse();
        assertThat(finds("forcé")).isFalse();
    }

    @Test
    void whatIsRemovedIsNotFound() throws SQLException {
        put(entry("en", "Statelessness"));
        QuarkusTransaction.requiringNew().run(() -> index.remove("test", List.of(id, "another")));

        assertThat(finds("statelessness")).isFalse();
    }

    @Test
    void typographyIsNoPartOfAWord() throws SQLException {
        put(entry("fr", "« Non‑refoulement » – l’égalité\u00a0; droits/devoirs"));

        assertThat(finds("refoulement")).isTrue();
        assertThat(finds("égalité")).isTrue();
        assertThat(finds("devoir")).isTrue();
    }

    @Test
    void aTextOfAnyLengthAndAnyCharactersIsTakenIn() throws SQLException {
        StringBuilder words = new StringBuilder("\uE000 \u0000 'quoted' \\ ");
        for (int i = 0; i < 100_000; i++) {
            words.append(Integer.toString(i * 7919, 36)).append(' ');
        }
        put(new SearchEntry("test", id, "en", "Long", words.toString(), List.of(), Map.of()));

        assertThat(finds("quoted")).isTrue();
    }

    /** No kind that the registry knows: nobody else is to find it. */
    @AfterEach
    void nobodyElseFindsIt() {
        QuarkusTransaction.requiringNew().run(() -> index.remove("test", List.of(id)));
    }

    private SearchEntry entry(String language, String title) {
        return new SearchEntry("test", id, language, title, "", List.of(), Map.of());
    }

    private void put(SearchEntry... entries) {
        QuarkusTransaction.requiringNew().run(() -> index.put(List.of(entries)));
    }

    private boolean finds(String words) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FINDS)) {
            query.setString(1, id);
            query.setString(2, words);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1) > 0;
            }
        }
    }
}
