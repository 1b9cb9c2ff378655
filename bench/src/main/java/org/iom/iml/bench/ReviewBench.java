package org.iom.iml.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.iom.iml.testkit.server.ServiceDatabase;

/**
 * A benchmark of two thousand laws of three hundred provisions in three versions, listed, searched, read and compared,
 * and five thousand reviews of two hundred findings, listed, opened and reported, each compared with bare SQL in turns.
 * It uses servers of its own and discards everything at the end.
 */
final class ReviewBench implements AutoCloseable {

    private static final int LAWS = 2_000;
    private static final int PROVISIONS = 300;
    private static final int VERSIONS = 3;

    private static final List<String> GROWTH = List.of(
            """
            create temporary table word as
            select n, (array['alien','entry','residence','permit','court','decision','detention','appeal','worker','family',
                'child','asylum','border','visa','employer','deportation','authority','minister','application','document',
                'register','period','condition','protection','nationality','penalty'])[1 + n %% 26] || case when n < 26
                then '' else (n / 26)::text end as word
            from generate_series(0, 1999) n""",
            """
            create temporary table wording as
            select p as position, v as number, string_agg(word, ' ' order by i) as words
            from generate_series(0, %2$d - 1) p cross join generate_series(1, %3$d) v cross join generate_series(1, 90) i
            join word on word.n = (p * 37 + i * i * 7 + case when p %% 10 = v and i > 60 then v * 11 else 0 end) %% 2000
            group by p, v""",
            """
            create temporary table vector as
            select *, search_vector('english', words) as search from wording""",
            """
            insert into national_text (id, version, party, kind, title, visibility, newest_version, registered_at)
            select ('01929b1c-7c1e-7c3a-8f00-' || lpad(to_hex(n), 12, '0'))::uuid, 1, 'A' || chr(65 + n / 26 %% 26)
                || chr(65 + n %% 26), 'law', 'Law ' || n, 'public', %3$d, now()
            from generate_series(1, %1$d) n""",
            """
            insert into national_text_version (text, number, as_of, language, provisions, uncertain, sha256, taken_in_at)
            select id, v, date '2020-01-01' + v, 'en', %2$d, 0, 'bench ' || v, now()
            from national_text, generate_series(1, %3$d) v""",
            """
            insert into national_provision (text, number, position, address, kind, written, words, division, repealed, search)
            select t.id, v.number, v.position, 'art_' || v.position, 'article', 'Article ' || v.position, v.words,
                'numbered', false, v.search
            from national_text t cross join vector v""",
            """
            insert into national_text_words (text, piece, config, words)
            select t.id, p.piece, 'english', search_vector('english', p.words || ' law' || t.title)
            from national_text t, (select position / 150 as piece, string_agg(words, ' ') as words from wording
                where number = %3$d group by 1) p""",
            "analyze national_text, national_text_version, national_provision, national_text_words");

    private final BenchService service;
    private final BesideSelect table;

    ReviewBench(Path root, Duration turn) throws Exception {
        this.service = new BenchService(root, "review", "/v1/national-texts", Map.of());
        this.table = new BesideSelect(service, turn);
    }

    void run() throws Exception {
        grow();
        System.out.printf(
                "%n%-46s %9s %7s %8s %8s %8s %7s%n", "", "per s", "ratio", "p50 ms", "p95 ms", "p99 ms", "failed");
        String law = "01929b1c-7c1e-7c3a-8f00-000000000123";
        String page = " order by id desc limit 51";
        table.row("page of texts", "select * from national_text" + page, "/v1/national-texts");
        table.row(
                "page of texts of a State",
                "select * from national_text where party = 'ABC'" + page,
                "/v1/national-texts?party=ABC");
        for (String words : List.of("detention", "alien court", "\"law17\"", "detention -visa")) {
            table.row(
                    "texts with " + words,
                    "select * from national_text where id in (select national_texts_with('" + words
                            + "', array['english']))" + page,
                    "/v1/national-texts?language=en&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        }
        table.row(
                "page of provisions",
                "select * from national_provision where text = '" + law + "' and number = 3 order by position limit 51",
                "/v1/national-texts/" + law + "/versions/3/provisions");
        table.row(
                "provisions with detention",
                "select * from national_provision where text = '" + law
                        + "' and number = 3 and search @@ search_query('english', 'detention') order by position limit 51",
                "/v1/national-texts/" + law + "/versions/3/provisions?q=detention");
        table.row(
                "comparison of two versions",
                "select * from national_provision where text = '" + law + "' and number in (1, 3) order by position",
                "/v1/national-texts/" + law + "/comparison?from=1&to=3&limit=200");
        table.row("page of reviews", "select * from review" + page, "/v1/reviews");
        table.row(
                "page of reviews of a State",
                "select * from review where party = 'ABC'" + page,
                "/v1/reviews?party=ABC");
        try (Connection connection = connection()) {
            new ReviewFiles(service).run(connection);
        }
    }

    private void grow() throws SQLException {
        long begin = System.nanoTime();
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into known_code (list, code) values ('PARTIES', 'ABC') on conflict do nothing");
            for (String sql : GROWTH) {
                statement.execute(String.format(Locale.ROOT, sql, LAWS, PROVISIONS, VERSIONS));
            }
            GeneratedReviews.write(statement);
            try (ResultSet size = statement.executeQuery("select pg_database_size(current_database()) / 1048576")) {
                size.next();
                System.out.printf(
                        Locale.ROOT,
                        "%,d laws of %d provisions in %d versions and %,d reviews: %,d MiB, written in %.0f s%n",
                        LAWS,
                        PROVISIONS,
                        VERSIONS,
                        GeneratedReviews.REVIEWS,
                        size.getLong(1),
                        (System.nanoTime() - begin) / 1e9);
            }
        }
    }

    /** Opens a connection as the database owner, who sees everything. */
    private Connection connection() throws SQLException {
        ServiceDatabase database = service.database();
        Connection connection =
                DriverManager.getConnection(database.url(), database.ownerUsername(), database.ownerPassword());
        try (Statement statement = connection.createStatement()) {
            statement.execute("set app.role = 'system'");
        }
        return connection;
    }

    @Override
    public void close() throws Exception {
        table.close();
        service.close();
    }
}
