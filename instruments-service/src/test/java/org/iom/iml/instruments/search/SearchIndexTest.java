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
import org.iom.iml.platform.search.SearchLanguage;
import org.iom.iml.platform.search.SearchQuery;
import org.iom.iml.testkit.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class SearchIndexTest {

    private static final String FINDS =
            "select count(*) from search_entry where id = ? and config = ? and words @@ cast(? as tsquery)";

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
    void oneWordIsFoundInItsOtherSpellingsAndInScriptsWithoutBlanks() throws SQLException {
        put(entry("en", "Co-operation on the labour of women"), entry("zh", "保护所有移徙工人及其家庭成员权利国际公约"));

        for (String words : List.of("cooperation", "labor", "woman", "co-operation labour women", "移徙工人", "权利国际公约")) {
            assertThat(finds(words)).as(words).isTrue();
        }
        assertThat(finds("移工")).isFalse();
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
        for (SearchLanguage language : SearchLanguage.values()) {
            if (finds(language, SearchQuery.of(words).in(language, 0))) {
                return true;
            }
        }
        return false;
    }

    private boolean finds(SearchLanguage language, @Nullable String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement found = connection.prepareStatement(FINDS)) {
            found.setString(1, id);
            found.setString(2, language.code());
            found.setString(3, query);
            try (ResultSet row = found.executeQuery()) {
                row.next();
                return row.getLong(1) > 0;
            }
        }
    }
}
