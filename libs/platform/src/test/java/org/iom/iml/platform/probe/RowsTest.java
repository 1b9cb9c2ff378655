package org.iom.iml.platform.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumeratedValue;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.problem.DatabaseFailures;
import org.iom.iml.platform.sql.Bound;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.testkit.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ServiceTest
class RowsTest {

    private static final Instant MOMENT = Instant.parse("2026-03-01T09:30:00.123456Z");
    private static final LocalDate LONG_AGO = LocalDate.of(1504, 2, 29);
    private static final String INSERT = """
            insert into listed (id, country, colour, tags, day, extra, updated_at)
            values (:id, :country, :colour, :tags, :day, :extra::jsonb, :updatedAt)""";

    @Inject
    Rows rows;

    @Inject
    Callers callers;

    @Inject
    EntityManager entities;

    enum Colour {
        RED("red"),
        DARK_BLUE("dark-blue");

        @EnumeratedValue
        private final String code;

        Colour(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    private record Listed(UUID id, Colour colour, List<String> tags, LocalDate day, Instant updatedAt) {}

    @Test
    void valuesGoInAndComeOutAsTheyAre() {
        UUID id = written("ALL", Colour.DARK_BLUE);

        Listed read = rows.one(
                "select * from listed where id = :id and extra->>'a' <> '' and colour = any(:colours) -- :not a name",
                Values.of("id", id).and("colours", List.of(Colour.DARK_BLUE, Colour.RED)),
                row -> new Listed(
                        row.id("id"),
                        row.get("colour", Colour.class),
                        row.texts("tags"),
                        row.day("day"),
                        row.instant("updated_at")));

        assertThat(read)
                .isEqualTo(new Listed(
                        id, Colour.DARK_BLUE, List.of("a \"quoted\", one", "back\\slash", "<x>"), LONG_AGO, MOMENT));
    }

    @Test
    void anEnumGoesInAsItsCode() {
        UUID id = written("ALL", Colour.DARK_BLUE);

        assertThat(rows.<String>list(
                        "select colour from listed where id = :id", Values.of("id", id), r -> r.text("colour")))
                .containsExactly(Colour.DARK_BLUE.code());
    }

    @Test
    void whatIsNullIsSaidToBe() {
        UUID id = written("ALL", null);
        Values ofId = Values.of("id", id);

        assertThat(rows.<String>list(
                        "select coalesce(colour, 'none') as c from listed where id = :id", ofId, r -> r.text("c")))
                .containsExactly("none");
        assertThat(rows.<Boolean>one(
                        "select colour from listed where id = :id",
                        ofId,
                        row -> row.nullable("colour", Colour.class) == null))
                .isTrue();
        assertThatThrownBy(() -> rows.one("select colour from listed where id = :id", ofId, row -> row.text("colour")))
                .hasMessageContaining("colour");
    }

    @Test
    void severalIdsAndNoneAreConditionsToo() {
        UUID one = written("ALL", Colour.RED);
        UUID other = written("ALL", Colour.RED);
        String sql = "select id from listed where id = any(:ids) order by id";

        assertThat(rows.<UUID>list(sql, Values.of("ids", List.of(one, other)), row -> row.id("id")))
                .containsExactly(one, other);
        assertThat(rows.<UUID>list(sql, Values.of("ids", List.of()), row -> row.id("id")))
                .isEmpty();
    }

    @Test
    void conditionsServeEntitiesAndRowsAlike() {
        String text = "conditions " + UUID.randomUUID();
        callers.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> {
            entities.persist(new Note("KEN", text));
            entities.flush();
            Conditions conditions =
                    new Conditions().and("text = :text", "text", text).and("country = :country", "country", null);
            assertThat(conditions
                            .bind(entities.createQuery("from Note" + conditions.where(), Note.class))
                            .getResultList())
                    .hasSize(1);
            assertThat(rows.<String>list(
                            "select text from note" + conditions.where(), conditions, row -> row.text("text")))
                    .containsExactly(text);
            return true;
        }));
    }

    @Test
    void aCallerWithRolesReadsItsOwnWithoutATransactionAndThePublicOnlyWhatIsPublic() {
        UUID id = written("KEN", Colour.RED);
        Supplier<List<UUID>> read =
                () -> rows.list("select id from listed where id = :id", Values.of("id", id), row -> row.id("id"));

        assertThat(callers.asSystem(read)).containsExactly(id);
        assertThat(read.get()).isEmpty();
    }

    @Test
    void itsOwnTransactionChangesNothing() {
        assertThatThrownBy(() -> callers.asSystem(
                        () -> rows.list("delete from listed where false returning id", row -> row.id("id"))))
                .rootCause()
                .hasMessageContaining("read-only transaction");
        assertThatThrownBy(() -> rows.update("delete from listed where false", Values.none()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anEndedReadLeavesTheTransactionUnderWayAlone() {
        UUID id = Ids.next();
        callers.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> {
            rows.update(INSERT, listed(id, "ALL", Colour.RED));
            assertThat(rows.list("select 1 as one", row -> row.integer("one"))).containsExactly(1);
            return rows.update(
                    "update listed set colour = :c where id = :id",
                    Values.of("id", id).and("c", null));
        }));

        assertThat(rows.find(
                        "select id from listed where id = :id and colour is null",
                        Values.of("id", id),
                        r -> r.id("id")))
                .contains(id);
    }

    @Test
    void manyRowsGoInTogetherAndComeOutOneByOne() {
        String country = "ALL";
        String tag = UUID.randomUUID().toString();
        List<Bound> many = IntStream.range(0, 1_200)
                .<Bound>mapToObj(i -> listed(Ids.next(), country, Colour.RED).and("tags", List.of(tag)))
                .toList();
        int written = callers.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> rows.update(INSERT, many)));

        List<UUID> read = new ArrayList<>();
        rows.each(
                "select id from listed where tags = :tags",
                Values.of("tags", List.of(tag)),
                row -> row.id("id"),
                read::add);

        assertThat(written).isEqualTo(1_200);
        assertThat(read).hasSize(1_200).doesNotHaveDuplicates();
    }

    @Test
    void whatFailsIsUncheckedSaysNoValuesAndAnOutageIsKnownForOne() {
        assertThatThrownBy(() -> rows.list("select :secret::int", Values.of("secret", "hidden"), row -> row))
                .isNotInstanceOf(SQLException.class)
                .hasRootCauseInstanceOf(SQLException.class)
                .message()
                .doesNotContain("binding");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> {
                    rows.one(
                            "select set_config('statement_timeout', '20', true) as t",
                            Values.none(),
                            row -> row.text("t"));
                    return rows.list("select pg_sleep(5)", row -> row);
                }))
                .matches(DatabaseFailures::isOutage);
    }

    private UUID written(String country, @Nullable Colour colour) {
        UUID id = Ids.next();
        callers.asSystem(() ->
                QuarkusTransaction.requiringNew().call(() -> rows.update(INSERT, listed(id, country, colour))));
        return id;
    }

    private static Values listed(UUID id, String country, @Nullable Colour colour) {
        return Values.of("id", id)
                .and("country", country)
                .and("colour", colour)
                .and("tags", List.of("a \"quoted\", one", "back\\slash", "<x>"))
                .and("day", LONG_AGO)
                .and("extra", "{\"a\":\"b\"}")
                .and("updatedAt", MOMENT);
    }
}
