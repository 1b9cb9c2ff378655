package org.iom.iml.training.form;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import java.util.List;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.training.application.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class FormResourceTest {

    private String edition = "";

    @BeforeEach
    void anEditionIsScheduled() {
        edition = People.anEdition("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "form-not-taken|{\"type\":\"array\"}",
                "form-not-taken|{\"type\":\"object\",\"properties\":7}",
                "form-not-taken|{\"type\":\"object\",\"required\":\"why\"}",
                "form-not-taken|{\"type\":\"object\",\"$id\":\"https://iml.example/form\"}",
                "form-not-taken|{\"type\":\"object\",\"properties\":{\"why\":{\"$id\":\"https://iml.example/why\"}}}",
                "form-not-taken|{\"type\":\"object\",\"properties\":{\"why\":{\"pattern\":\"(?=a)b\"}}}",
                "form-too-large|{\"type\":\"object\",\"$ref\":\"#\"}",
                "form-too-large|{\"type\":\"object\",\"properties\":{\"why\":{\"pattern\":\"(((a{1,99}){1,99}){1,99}){1,99}\"}}}",
                "form-too-large|{\"type\":\"object\",\"patternProperties\":{\"((a{0,30}){0,30}){0,30}\":{}}}",
                "form-too-large|{\"type\":\"object\",\"properties\":{\"why\":{\"$ref\":\"#/properties/why\"}}}",
                "form-too-large|{\"type\":\"object\",\"$ref\":\"#nowhere\"}",
                "form-refers-outside|{\"type\":\"object\",\"properties\":{\"why\":{\"$ref\":\"https://iml.example/why\"}}}"
            })
    void whatIsNoFormIsRefused(String code, String schema) {
        make(Desk.unit(), schema, 422, code);
    }

    @Test
    void aFormThatNobodyCouldReadIsRefused() {
        make(
                Desk.unit(),
                "{\"type\":\"object\",\"description\":\"" + "x".repeat(70_000) + "\"}",
                422,
                "form-too-large");
    }

    /** Each part refers twice to the next: two to the power of 28 rules, were they unfolded. */
    @Test
    void aFormWithoutBoundIsRefused() {
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < 28; i++) {
            parts.append("\"p%d\":{\"allOf\":[{\"$ref\":\"#/$defs/p%d\"},{\"$ref\":\"#/$defs/p%d\"}]},"
                    .formatted(i, i + 1, i + 1));
        }
        make(
                Desk.unit(),
                "{\"type\":\"object\",\"$ref\":\"#/$defs/p0\",\"$defs\":{" + parts + "\"p28\":{\"type\":\"object\"}}}",
                422,
                "form-too-large");
    }

    @Test
    void aPatternThatWouldBacktrackIsAnsweredAtOnce() {
        make(
                Desk.unit(),
                "{\"type\":\"object\",\"properties\":{\"why\":{\"type\":\"string\",\"pattern\":\"^(a+)+$\"}}}",
                201,
                null);
        Desk.nobody()
                .create(
                        edition + "/applications",
                        People.application(
                                "Wanjiru Examplewala",
                                People.anAddress(),
                                "KEN",
                                ",\"answers\":{\"why\":\"" + "a".repeat(60) + "b\"}"))
                .then()
                .statusCode(422)
                .time(lessThan(5_000L));
    }

    @Test
    void theLastFormOfAStageIsAsked() {
        make(Desk.unit(), "{\"type\":\"object\",\"required\":[\"why\"]}", 201, null);
        make(Desk.unit(), "{\"type\":\"object\"}", 201, null);
        Desk.nobody()
                .get(edition + "/forms")
                .then()
                .statusCode(200)
                .body("items.stage", equalTo(List.of("application", "application")));
        Desk.nobody()
                .create(
                        edition + "/applications",
                        People.application("Wanjiru Examplewala", People.anAddress(), "KEN", ""))
                .then()
                .statusCode(202);
    }

    @Test
    void formsAreMadeByTheUnitAndThePartnerOfTheEdition() {
        for (Desk other : List.of(Desk.mission("KEN"), Desk.partner("IIHL"))) {
            make(other, "{\"type\":\"object\"}", 403, "forbidden");
        }
        make(Desk.nobody(), "{\"type\":\"object\"}", 401, "unauthorized");
    }

    private void make(Desk desk, String schema, int status, @Nullable String code) {
        desk.create(edition + "/forms", "{\"stage\":\"application\",\"schema\":" + schema + "}")
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }
}
