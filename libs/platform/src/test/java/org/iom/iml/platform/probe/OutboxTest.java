package org.iom.iml.platform.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.iom.iml.events.CoursePublished;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.outbox.Settled;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    Settled settled;

    @Inject
    EntityManager entities;

    private final UUID id = Ids.next();

    @Test
    void factsOfAnAggregateArriveInTheirOrder() {
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.append(published("one"));
            outbox.append(published("two"));
        });
        QuarkusTransaction.requiringNew().run(() -> outbox.append(published("three")));

        Facts.eventually(() -> assertThat(heard(id)).containsExactly("1 one", "2 two", "3 three"));
        Facts.eventually(() -> assertThat(pending(id)).isZero());
    }

    @Test
    void manyFactsAtOnceAreAppendedAsFewAre() {
        UUID other = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> outbox.append(published("first")));
        QuarkusTransaction.requiringNew().run(() -> {
            List<CoursePublished> many = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                many.add(new CoursePublished(i % 2 == 0 ? id : other, "a\\b\t\"" + i + "\"\r\n\\N", List.of("en")));
            }
            outbox.appendAll(many);
        });

        Facts.eventually(() -> assertThat(heard(id)).hasSize(51));
        Facts.eventually(() -> assertThat(heard(other)).hasSize(50));
        assertThat(heard(id)).startsWith("1 first", "2 a\\b\t\"0\"\r\n\\N").endsWith("51 a\\b\t\"98\"\r\n\\N");
        assertThat(heard(other)).startsWith("1 a\\b\t\"1\"\r\n\\N").endsWith("50 a\\b\t\"99\"\r\n\\N");
    }

    @Test
    void oneOfManyFactsThatBreaksItsSchemaKeepsAllBack() {
        List<CoursePublished> many = new ArrayList<>(Collections.nCopies(60, published("fine")));
        many.add(published("x".repeat(65)));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> outbox.appendAll(many)))
                .hasMessageContaining("breaks its schema");
        assertThat(pending(id)).isZero();
    }

    @Test
    void aFactThatWasRolledBackNeverLeaves() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(published("undone"));
                    throw new IllegalStateException("undo");
                }))
                .hasMessageContaining("undo");
        QuarkusTransaction.requiringNew().run(() -> outbox.append(published("done")));

        Facts.eventually(() -> assertThat(heard(id)).containsExactly("1 done"));
    }

    @Test
    void whoCommitsLateIsNotPassedOver() throws Exception {
        UUID early = Ids.next();
        CountDownLatch appended = new CountDownLatch(1);
        CountDownLatch overtaken = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<?> late =
                    threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        outbox.append(published("late"));
                        appended.countDown();
                        await(overtaken);
                    }));
            appended.await();
            QuarkusTransaction.requiringNew().run(() -> outbox.append(new CoursePublished(early, "early", List.of())));
            Facts.eventually(() -> assertThat(heard(early)).containsExactly("1 early"));
            assertThat(heard(id)).isEmpty();
            overtaken.countDown();
            late.get();
        }

        Facts.eventually(() -> assertThat(heard(id)).containsExactly("1 late"));
    }

    @Test
    void theOutboxIsSettledBelowWhatAnOpenTransactionMayStillBring() throws Exception {
        UUID early = Ids.next();
        CountDownLatch appended = new CountDownLatch(1);
        CountDownLatch overtaken = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<?> late =
                    threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        outbox.append(published("late"));
                        outbox.append(published("later"));
                        appended.countDown();
                        await(overtaken);
                    }));
            appended.await();
            QuarkusTransaction.requiringNew().run(() -> outbox.append(new CoursePublished(early, "early", List.of())));
            long open = settled.upTo();
            overtaken.countDown();
            late.get();

            assertThat(open).isLessThan(firstOf(id)).isLessThan(firstOf(early));
            Facts.eventually(() -> assertThat(settled.upTo()).isGreaterThanOrEqualTo(firstOf(early)));
        }
    }

    @Test
    void aFactThatBreaksItsSchemaCannotBeCommitted() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> outbox.append(published("x".repeat(65)))))
                .hasMessageContaining("breaks its schema");
        assertThat(pending(id)).isZero();
    }

    @Test
    void aFactNeedsTheTransactionThatMakesItTrue() {
        assertThatThrownBy(() -> outbox.append(published("alone"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aReplaySendsTheSameFactsAgainAndTheyHaveNoSecondEffect() {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(published("again")));
        Facts.eventually(() -> assertThat(heard(id)).containsExactly("1 again"));
        Facts.eventually(() -> assertThat(pending(id)).isZero());

        replay(Tokens.admin()).then().statusCode(200).body("facts", equalTo(1));

        Facts.eventually(() -> assertThat(pending(id)).isZero());
        QuarkusTransaction.requiringNew().run(() -> outbox.append(published("more")));
        Facts.eventually(() -> assertThat(heard(id)).containsExactly("1 again", "2 more"));
    }

    @Test
    void onlyAnOperatorMaySendFactsAgain() {
        replay(Tokens.iml()).then().statusCode(403);
        replay(Tokens.mission("KEN")).then().statusCode(403);
    }

    private Response replay(String token) {
        return given().auth()
                .oauth2(token)
                .post("/admin/event-replays?type=training.course-published.v1&aggregateId=" + id);
    }

    private CoursePublished published(String code) {
        return new CoursePublished(id, code, List.of());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> heard(UUID aggregate) {
        return QuarkusTransaction.requiringNew().call(() -> (List<String>)
                entities.createNativeQuery("select version || ' ' || code from heard where aggregate = ?1 order by seq")
                        .setParameter(1, aggregate.toString())
                        .getResultList());
    }

    private long firstOf(UUID aggregate) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery("select min(seq) from outbox where aggregate_id = ?1")
                                .setParameter(1, aggregate.toString())
                                .getSingleResult())
                        .longValue());
    }

    private long pending(UUID aggregate) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery(
                                        "select count(*) from outbox where aggregate_id = ?1 and published_at is null")
                                .setParameter(1, aggregate.toString())
                                .getSingleResult())
                        .longValue());
    }
}
