package org.iom.iml.instruments.publication;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.iom.iml.instruments.Registry.unit;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iom.iml.testkit.Tokens;

/** Publications as tests make them. */
public final class Shelf {

    public static final byte[] PDF = "%PDF-1.7\nThe rights of migrant workers\n%%EOF\n".getBytes(UTF_8);

    private Shelf() {}

    /** An information note on article 17 of the ICRMW, and on the 1951 Convention as a whole. */
    public static Map<String, Object> aNote(String title) {
        return new HashMap<>(Map.of(
                "kind",
                "information-note",
                "titles",
                Map.of("en", title, "fr", "Note sur la détention des migrants"),
                "abstracts",
                Map.of("en", "Who is detained keeps all rights that the loss of liberty itself does not take."),
                "authors",
                List.of("International Migration Law Unit"),
                "publisher",
                "International Organization for Migration",
                "issuedOn",
                "2026-03-14",
                "languages",
                List.of("en", "fr"),
                "licence",
                "CC-BY-NC-ND-3.0-IGO",
                "themes",
                List.of("detention"),
                "norms",
                List.of(Map.of("instrument", "ICRMW", "eId", "art_17__para_2"), Map.of("instrument", "CSR1951"))));
    }

    /** The id of a draft. */
    public static String drafted(Map<String, ?> publication) {
        return unit().contentType(ContentType.JSON)
                .body(publication)
                .post("/v1/publications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of a publication that everybody reads, with a file. */
    public static String published(Map<String, ?> publication) {
        String id = drafted(publication);
        attached(id, "note.pdf", PDF).then().statusCode(201);
        publish(id).then().statusCode(200);
        return id;
    }

    public static Response attached(String id, String name, byte[] bytes) {
        return unit().contentType(ContentType.BINARY)
                .queryParam("name", name)
                .body(bytes)
                .post("/v1/publications/" + id + "/files");
    }

    public static Response publish(String id) {
        return change(id).post("/v1/publications/" + id + "/publication");
    }

    public static Response withdraw(String id) {
        return change(id)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "It quoted a repealed act."))
                .post("/v1/publications/" + id + "/withdrawal");
    }

    public static Response revise(String id, Map<String, ?> publication) {
        return change(id).contentType(ContentType.JSON).body(publication).put("/v1/publications/" + id);
    }

    /** A request of the Unit on the version that it has just read. */
    public static RequestSpecification change(String id) {
        String tag = given().auth()
                .oauth2(Tokens.iml())
                .get("/v1/publications/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        return given().auth().oauth2(Tokens.iml()).header("If-Match", tag);
    }
}
