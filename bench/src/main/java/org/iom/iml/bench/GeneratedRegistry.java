package org.iom.iml.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.iom.iml.platform.search.SearchLanguage;
import org.iom.iml.platform.search.WordVector;
import org.iom.iml.testkit.server.ServiceDatabase;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Generated instruments with 250 parties of five acts each (signature, ratification, denunciation, accession,
 * notification) and sixty provisions each for searches; always the same for the same number.
 */
final class GeneratedRegistry {

    static final int PARTIES = 250;
    static final int ACTS = 5;
    static final String A_THEME = "migration";
    private static final int PROVISIONS = 60;
    private static final String INSTRUMENTS =
            "copy instrument (code, kind, origin, titles, adopted_on, in_force_on, sources, to_verify, words, version) from stdin";
    private static final String PARTICIPATIONS =
            "copy participation (id, instrument, party, acts, since, statuses, version) from stdin";
    private static final String ENTRIES = "copy search_entry (kind, id, language, config, title, body, codes, facets,"
            + " words, title_words, names) from stdin";

    private final ServiceDatabase database;
    private final List<String> parties;
    private int instruments;

    GeneratedRegistry(ServiceDatabase database) throws SQLException {
        this.database = database;
        this.parties = parties();
    }

    static String code(int instrument) {
        return "BENCH-%04d".formatted(instrument);
    }

    String party(int number) {
        return parties.get(number % parties.size());
    }

    int instruments() {
        return instruments;
    }

    /** Adds instruments up to the number wanted, keeping those already there. */
    void growTo(int wanted) throws SQLException, IOException {
        try (Connection connection = connection()) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (; instruments < wanted; instruments++) {
                copy.copyIn(INSTRUMENTS, new StringReader(instrument(instruments)));
                copy.copyIn(PARTICIPATIONS, new StringReader(participations(instruments)));
            }
            run(connection, "vacuum analyze instrument, participation");
        }
    }

    /** Makes all instruments and their provisions searchable in three languages. */
    void makeSearchable() throws SQLException, IOException {
        try (Connection connection = connection()) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (int i = 0; i < instruments; i++) {
                copy.copyIn(ENTRIES, new StringReader(entries(i)));
            }
            run(connection, "vacuum analyze search_entry");
        }
    }

    private String instrument(int number) {
        String kind = number % 5 == 0 ? "protocol" : "multilateral-treaty";
        return String.join(
                        "\t",
                        code(number),
                        kind,
                        "untc-index",
                        "{\"en\": \"Convention " + number + "\"}",
                        "1990-01-01",
                        "1992-01-01",
                        "{\"adoption\": \"generated\"}",
                        "[]",
                        "convention " + number,
                        "0")
                + "\n";
    }

    private String participations(int number) {
        StringBuilder rows = new StringBuilder();
        Random random = new Random(number);
        for (String party : parties) {
            List<LocalDate> dates = new ArrayList<>();
            LocalDate date = LocalDate.of(1990, 1, 1);
            for (int i = 0; i < ACTS; i++) {
                date = date.plusDays(1 + random.nextInt(2_000));
                dates.add(date);
            }
            rows.append(code(number))
                    .append(':')
                    .append(party)
                    .append('\t')
                    .append(code(number))
                    .append('\t')
                    .append(party);
            rows.append("\t[")
                    .append(act("signature", dates.get(0)))
                    .append(',')
                    .append(act("ratification", dates.get(1)))
                    .append(',')
                    .append(act("denunciation", dates.get(2)))
                    .append(',')
                    .append(act("accession", dates.get(3)))
                    .append(',')
                    .append(act("notification", dates.get(4)))
                    .append("]\t{")
                    .append(String.join(
                            ",",
                            dates.subList(0, 4).stream()
                                    .map(LocalDate::toString)
                                    .toList()))
                    .append("}\t{signatory,party,former,party}\t0\n");
        }
        return rows.toString();
    }

    /** Writes the acts of all parties under {@code instrument} as rows of a file that the service imports. */
    int writeActs(Appendable csv, String instrument, int number) throws IOException {
        Random random = new Random(number);
        List<String> kinds = List.of("signature", "ratification", "denunciation", "accession", "denunciation");
        for (String party : parties) {
            LocalDate date = LocalDate.of(1990, 1, 1);
            for (String kind : kinds) {
                date = date.plusDays(800 + random.nextInt(1_200));
                csv.append(String.join(",", instrument, party, kind, date.toString(), "", "generated"))
                        .append('\n');
            }
        }
        return parties.size() * kinds.size();
    }

    private static String act(String kind, LocalDate date) {
        return "{\"id\": \"%s\", \"kind\": \"%s\", \"date\": \"%s\", \"computedEffectiveOn\": \"%s\", \"source\": \"generated\", \"recordedAt\": \"2026-01-01T00:00:00Z\"}"
                .formatted(UUID.nameUUIDFromBytes((kind + date).getBytes(StandardCharsets.US_ASCII)), kind, date, date);
    }

    private String entries(int number) {
        StringBuilder rows = new StringBuilder();
        Random random = new Random(number);
        GeneratedWords.LANGUAGES.forEach(words -> rows.append(entry(
                "instrument",
                code(number),
                words,
                words.sentence(random, 8),
                "",
                number % 5 == 0 ? "protocol" : "treaty")));
        for (int i = 1; i <= PROVISIONS; i++) {
            String id = code(number) + "/art_" + i;
            GeneratedWords.LANGUAGES.forEach(words -> rows.append(entry(
                    "provision",
                    id,
                    words,
                    words.sentence(random, 5),
                    words.hasTexts() ? words.sentence(random, 60) : "",
                    random.nextInt(100) == 7 ? A_THEME : "another-theme")));
        }
        return rows.toString();
    }

    private static String entry(String kind, String id, GeneratedWords words, String title, String body, String theme) {
        SearchLanguage language = SearchLanguage.of(words.language());
        String code = id.replaceAll("[^A-Za-z0-9]+", " ").toLowerCase(Locale.ROOT);
        return String.join(
                        "\t",
                        kind,
                        id,
                        words.language(),
                        language.code(),
                        title,
                        body,
                        "{" + code + "}",
                        "{kind=" + kind + ",instrument=" + id.substring(0, 10) + ",theme=" + theme + "}",
                        new WordVector()
                                .add(language, title, 'A')
                                .add(SearchLanguage.SIMPLE, code, 'B')
                                .add(language, body, 'D')
                                .written(),
                        WordVector.of(SearchLanguage.SIMPLE, title + ' ' + code),
                        "{}")
                + "\n";
    }

    private List<String> parties() throws SQLException {
        List<String> codes = new ArrayList<>();
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select code from party order by code limit " + PARTIES)) {
            while (row.next()) {
                codes.add(row.getString(1));
            }
        }
        return codes;
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(database.url(), database.ownerUsername(), database.ownerPassword());
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
