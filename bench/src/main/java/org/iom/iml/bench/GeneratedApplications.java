package org.iom.iml.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.iom.iml.testkit.server.ServiceDatabase;

/** An edition with its applications, one whose deadline is near, and the recommendations from which needs follow. */
final class GeneratedApplications {

    static final String EDITION = "01929b1c-7c1e-7c3a-8f00-000000000002";
    static final String DEADLINE = "01929b1c-7c1e-7c3a-8f00-000000000003";

    private static final List<String> GROWTH = List.of(
            "insert into known_code (list, code) select 'PARTIES', 'S' || chr(65 + n / 14) || chr(65 + n %% 14)"
                    + " from generate_series(0, 192) n on conflict do nothing",
            """
            insert into course (id, version, code, themes, audiences, standard_days, issuer, status, scope, languages)
            values ('01929b1c-7c1e-7c3a-8f00-000000000001', 1, 'BENCH', '{migrants}', '{government}', 5, 'IOM',
                    'published', 'international', '{en}')""", """
            insert into edition (id, version, course_id, course_code, starts_on, ends_on, online, languages, capacity,
                scholarships, in_catalogue, themes, parties, answered_recommendations, status, time_zone)
            select id::uuid, 1, '01929b1c-7c1e-7c3a-8f00-000000000001', 'BENCH', '2127-06-07', '2127-06-11', true, '{en}',
                   %2$d, %2$d / 4, true, '{migrants}', '{}', '{}', 'scheduled', 'UTC'
            from unnest(array['%3$s', '%4$s']) id""", """
            insert into person (id, name, party, email_key, name_key, likeness)
            select ('01929b1c-7c1e-7c3b-8f00-' || lpad(to_hex(n), 12, '0'))::uuid, 'Person ' || n,
                   'S' || chr(65 + n %% 193 / 14) || chr(65 + n %% 193 %% 14), 'p' || n || '@ministry.example', 'person ' || n,
                   'person ' || n
            from generate_series(1, %1$d) n""", """
            insert into application (id, version, edition_id, kind, name, email, language, party, gender, sector,
                language_level, first_time, scholarship, status, person)
            select ('01929b1c-7c1e-7c3c-8f00-' || lpad(to_hex(n), 12, '0'))::uuid, 1, '%3$s', 'open', 'Person ' || n,
                   'p' || n || '@ministry.example', 'en', 'S' || chr(65 + n %% 193 / 14) || chr(65 + n %% 193 %% 14),
                   (array['female', 'male'])[1 + n %% 2],
                   (array['government', 'un-staff', 'academia', 'civil-society'])[1 + n * 7 %% 11 %% 4],
                   (array['a2', 'b1', 'b2', 'c1', 'c2'])[1 + n %% 5], n %% 3 > 0, n %% 4 = 0, 'under-review',
                   ('01929b1c-7c1e-7c3b-8f00-' || lpad(to_hex(n), 12, '0'))::uuid
            from generate_series(1, %1$d) n""", """
            insert into known_code (list, code) select 'THEMES', 'theme-' || n from generate_series(0, 59) n
            on conflict do nothing""", """
            insert into recommendation (id, party, kind, position, themes, mechanism, heard_at)
            select ('01929b1c-7c1e-7c3d-8f00-' || lpad(to_hex(n), 12, '0'))::uuid,
                   'S' || chr(65 + n %% 193 / 14) || chr(65 + n %% 193 %% 14), 'recommendation',
                   (array['supported', 'supported', 'noted'])[1 + n %% 3],
                   array['theme-' || n * 7 %% 60, 'theme-' || n::bigint * n %% 59], 'UPR', now()
            from generate_series(1, 300000) n""", "analyze person, application, application_step, recommendation");

    private GeneratedApplications() {}

    static void write(ServiceDatabase database, int people, int seats) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        database.url(), database.ownerUsername(), database.ownerPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("set app.role = 'system'");
            for (String sql : GROWTH) {
                statement.execute(String.format(Locale.ROOT, sql, people, seats, EDITION, DEADLINE));
            }
        }
    }
}
