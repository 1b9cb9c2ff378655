package org.iom.iml.platform.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    @Inject
    Notes notes;

    @Inject
    Callers callers;

    @BeforeAll
    void sevenNotesOfRwanda() {
        IntStream.range(0, 7).forEach(i -> callers.asSystem(() -> notes.write("RWA", "page " + i)));
    }

    @Test
    void thePagesTogetherAreTheList() {
        List<String> texts = new ArrayList<>();
        String cursor = null;
        do {
            Response page = get(cursor == null ? "?country=RWA&limit=3" : "?country=RWA&limit=3&cursor=" + cursor);
            texts.addAll(page.jsonPath().getList("items.text"));
            cursor = page.jsonPath().getString("nextCursor");
            if (cursor != null) {
                page.then().header("Link", containsString("cursor=" + cursor));
            }
        } while (cursor != null);

        assertThat(texts).containsExactly("page 0", "page 1", "page 2", "page 3", "page 4", "page 5", "page 6");
    }

    @Test
    void aCursorThatWasTamperedWithIsRefused() {
        String cursor = get("?country=RWA&limit=3").jsonPath().getString("nextCursor");
        char last = cursor.charAt(cursor.length() - 2);
        String tampered = cursor.substring(0, cursor.length() - 2)
                + (last == 'A' ? 'B' : 'A')
                + cursor.charAt(cursor.length() - 1);

        refused("?country=RWA&limit=3&cursor=" + tampered);
        refused("?country=RWA&limit=3&cursor=nonsense");
        refused("?country=RWA&limit=3&cursor=!!");
    }

    @Test
    void aCursorOpensNoOtherList() {
        String cursor = get("?country=RWA&limit=3").jsonPath().getString("nextCursor");

        refused("?country=KEN&limit=3&cursor=" + cursor);
    }

    @Test
    void aPageHasAtMostTwoHundredItems() {
        refused("?country=RWA&limit=201");
        refused("?country=RWA&limit=0");
    }

    private static ValidatableResponse refused(String query) {
        return get(query).then().statusCode(400).body("code", equalTo("invalid-parameter"));
    }

    private static Response get(String query) {
        return given().auth().oauth2(Tokens.iml()).get("/v1/notes" + query);
    }
}
