package org.iom.iml.bench;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/** Five thousand generated published reviews of two hundred findings each, written directly to the tables. */
final class GeneratedReviews {

    static final int REVIEWS = 5_000;
    private static final int FINDINGS = 200;

    private static final List<String> GROWTH = List.of(
            """
            insert into instrument (code, kind, title) select 'BENCH-' || n, 'multilateral-treaty', 'Treaty ' || n
            from generate_series(1, 20) n on conflict do nothing""",
            """
            insert into binding (party, instrument, since, status, bound)
            select 'ABC', code, date '2001-01-01', 'party', true from instrument where code like 'BENCH-%%'""",
            """
            insert into review (id, version, party, product, requester_kind, requester_name, terms_of_reference, answered,
                status, requested_at, delivered_on, published_on, consent_given_by, consent_given_on, consent_scope)
            select {review}, 1, case when n %% 50 = 0 then 'ABC' else 'A' || chr(65 + n / 26 %% 26) || chr(65 + n %% 26) end,
                'opinion', 'government', 'An invented department', 'Does the draft respect the rights of migrant workers?',
                '{}', 'published', now(), current_date, current_date, 'An invented department', current_date, 'whole'
            from generate_series(1, %1$d) n""",
            """
            insert into review_text (review, position, title, version, language)
            select id, 0, 'Migration Bill', 'draft as of 12 November', 'en' from review""",
            """
            insert into review_step (review, position, status, since) select id, 0, 'published', now() from review""",
            """
            insert into finding (id, review, instrument, provision, conformity, severity, reasons, themes, recorded_at, updated_at)
            select {finding}, {review}, 'BENCH-' || (1 + f %% 20), 'art_' || f,
                (array['consistent','partly-consistent','inconsistent','silent'])[1 + f %% 4],
                (array['low','medium','high','critical'])[1 + f / 4 %% 4],
                'Detention is the rule and not the exception; no court decides on it, and the law names no longest time. '
                    || 'The provision does not say before whom a decision can be challenged.', array['detention'], now(), now()
            from generate_series(1, %1$d) n cross join generate_series(1, %2$d) f""",
            """
            insert into finding_provision (finding, position, text, address, quote)
            select {finding}, 0, 1, 'sec_' || f || '__para_1', 'An alien who enters without a permit shall be detained.'
            from generate_series(1, %1$d) n cross join generate_series(1, %2$d) f""",
            """
            insert into recommendation (id, review, kind, addressed_to, wording, findings, recorded_at, updated_at)
            select {recommendation}, {review}, case when f %% 4 = 0 then 'key' else 'additional' end,
                'An invented department', 'Limit detention to cases that a court has found necessary.', '{}', now(), now()
            from generate_series(1, %1$d) n cross join generate_series(1, 20) f""",
            "analyze review, review_text, finding, finding_provision, recommendation");

    private GeneratedReviews() {}

    static void write(Statement statement) throws SQLException {
        for (String sql : GROWTH) {
            statement.execute(String.format(
                    Locale.ROOT,
                    sql.replace("{review}", id("00", "n"))
                            .replace("{finding}", id("01", "n * 1000 + f"))
                            .replace("{recommendation}", id("02", "n * 1000 + f")),
                    REVIEWS,
                    FINDINGS));
        }
    }

    /** Returns the id of the review with that number. */
    static String review(int number) {
        return String.format(Locale.ROOT, "01929b1c-7c1e-7c3a-8f00-%012x", number);
    }

    private static String id(String kind, String number) {
        return "('01929b1c-7c1e-7c3a-8f" + kind + "-' || lpad(to_hex(" + number + "), 12, '0'))::uuid";
    }
}
