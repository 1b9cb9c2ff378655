package org.iom.iml.platform.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class TenancyTest {

    @Inject
    Notes notes;

    @Inject
    Callers callers;

    @Inject
    EntityManager entities;

    @Inject
    DataSource database;

    private Note kenyan;

    @BeforeEach
    void aNoteOfKenya() {
        kenyan = callers.asSystem(() -> notes.write("KEN", "tenancy " + UUID.randomUUID()));
    }

    @Test
    void aMissionSeesTheFilesOfItsOwnCountries() {
        given().auth().oauth2(Tokens.mission("UGA", "KEN")).get(path()).then().statusCode(200);
        given().auth().oauth2(Tokens.iml()).get(path()).then().statusCode(200);
    }

    @Test
    void whatOneMayNotSeeIsNotThere() {
        given().auth().oauth2(Tokens.mission("UGA")).get(path()).then().statusCode(404);
        given().auth().oauth2(Tokens.partner("IIHL")).get(path()).then().statusCode(404);
        given().get(path()).then().statusCode(404);
        given().auth()
                .oauth2(Tokens.mission("UGA"))
                .get("/v1/notes?country=KEN")
                .then()
                .body("items.size()", equalTo(0));
        given().auth()
                .oauth2(Tokens.mission("KEN"))
                .get("/v1/notes?country=KEN&limit=200")
                .then()
                .body("items.country", hasItem("KEN"));
    }

    @Test
    void aMissionCannotWriteIntoAnothersFiles() {
        given().auth()
                .oauth2(Tokens.mission("UGA"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{\"country\":\"KEN\",\"text\":\"intruder " + UUID.randomUUID() + "\"}")
                .post("/v1/notes")
                .then()
                .statusCode(403);
    }

    @Test
    void withoutACallerTheDatabaseShowsNothing() {
        assertThat(QuarkusTransaction.requiringNew().call(() -> notes.count())).isZero();
    }

    @Test
    void theCallerEndsWithTheTransaction() {
        callers.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> notes.count()));

        for (int i = 0; i < 20; i++) {
            assertThat(QuarkusTransaction.requiringNew().call(() -> notes.count()))
                    .isZero();
        }
    }

    @Test
    void theApplicationRoleIsNeitherOwnerNorAboveTheRules() {
        Object[] role = (Object[]) QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("""
                        select r.rolsuper or r.rolbypassrls,
                               exists (select from pg_class where relowner = r.oid and relname = 'note')
                        from pg_roles r where rolname = current_user""").getSingleResult());

        assertThat(role).containsExactly(false, false);
        assertThatThrownBy(() -> {
                    try (Connection connection = database.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute("alter table note disable row level security");
                    }
                })
                .hasMessageContaining("must be owner");
    }

    private String path() {
        return "/v1/notes/" + kenyan.id();
    }
}
