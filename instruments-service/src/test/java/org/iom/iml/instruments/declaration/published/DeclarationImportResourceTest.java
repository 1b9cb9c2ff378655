package org.iom.iml.instruments.declaration.published;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.iom.iml.instruments.Registry.imported;
import static org.iom.iml.instruments.Registry.rejections;
import static org.iom.iml.instruments.Registry.unit;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.instruments.SharedData;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class DeclarationImportResourceTest {

    @Test
    void theBlocksOfAFileBecomeStatementsAndEveryBlockThatDoesNotHasItsReason() {
        String code = aTreatyOfItsOwn(1);
        String file = "#Kenya\nThe Government of Kenya does not consider itself bound by article 4, paragraph 1."
                + "The Republic of Kenya interprets article 9 as it is.\n\n"
                + "#Atlantis\nText.\n\n#Uganda\n\n\n#Keniya\nText.\n";

        JsonPath job = imported("declaration-imports", file("XLVII-1"), file.getBytes(UTF_8));

        assertThat(job.getString("status")).isEqualTo("finished");
        assertThat(job.getInt("accepted")).isEqualTo(1);
        rejections("declaration-imports", job)
                .body("items.line", contains(4, 7, 10))
                .body("items.code", contains("unknown-party", "no-text", "unknown-party"))
                .body("items[2].reason", containsString("KEN"));
        JsonPath found =
                given().get("/v1/instruments/" + code + "/declarations").jsonPath();
        assertThat(found.<String>getList("items.effect")).containsExactly("reservation", "interpretative-declaration");
        assertThat(found.<String>getList("items.certainty")).containsOnly("split");
        given().get("/v1/declarations/" + found.getString("items[1].id"))
                .then()
                .body("party", equalTo("KEN"))
                .body("position", equalTo(2))
                .body("classified", equalTo("by-rule"))
                .body("source", equalTo("MTDSG XLVII-1"))
                .body("targets.eId", contains("art_9"))
                .body("block.heading", equalTo("Kenya"))
                .body("block.line", equalTo(1))
                .body("block.text", containsString("article 4, paragraph 1.The Republic"));
    }

    @Test
    void aStatementWithoutADateDoesNotStandBeforeItsPartyHadDoneAnything() {
        String code = aTreatyOfItsOwn(9);
        byte[] acts = "Participant,\"Ratification, Accession(a)\"\nKenya,27 Sep 1976 a\n".getBytes(UTF_8);
        imported("participation-imports", Map.of("format", "untc-table", "untcNumber", "XLVII-9"), acts);
        byte[] file = "#Kenya\nThe Republic of Kenya does not consider itself bound by article 4.\n".getBytes(UTF_8);
        imported("declaration-imports", file("XLVII-9"), file);
        String declarations = "/v1/instruments/" + code + "/declarations?on=";

        given().get(declarations + "1976-09-26").then().body("items.size()", equalTo(0));
        given().get(declarations + "1976-09-27").then().body("items.status", contains("standing"));
    }

    @Test
    void aStatementAndItsLaterPartialWithdrawalInOneBlockAreTwoActs() {
        String code = aTreatyOfItsOwn(8);
        byte[] file =
                ("#Kenya\nThe Government approves the Convention in each of its parts that agree with its Constitution."
                                + " On 3 June 2014 the Government informed the Secretary-General that it partially withdraws its general"
                                + " reservation made upon accession, which shall continue to apply in respect of articles 13 (a) and 16"
                                + " of the Convention.\n")
                        .getBytes(UTF_8);
        imported("declaration-imports", file("XLVII-8"), file);
        JsonPath again = imported("declaration-imports", file("XLVII-8"), file);

        assertThat(again.getInt("unchanged")).isEqualTo(1);
        JsonPath all = given().get("/v1/instruments/" + code + "/declarations").jsonPath();
        assertThat(all.<String>getList("items.effect"))
                .containsExactlyInAnyOrder("reservation", "withdrawal", "reservation");
        assertThat(all.<String>getList("items.findAll { it.effect == 'reservation' }.status"))
                .containsExactlyInAnyOrder("withdrawn", "standing");
        assertThat(all.getString("items.find { it.effect == 'reservation' && it.status == 'standing' }.targets.eId"))
                .isEqualTo("[art_13__point_a, art_16]");
    }

    @Test
    void whatAPartialWithdrawalKeepsStandsWhereItIsNotDatedToo() throws IOException {
        String code = aTreatyOfItsOwn(91);
        byte[] file = Files.readAllBytes(SharedData.folder("cases").resolve("declarations-partial-withdrawal.txt"));
        imported("declaration-imports", file("XLVII-91"), file);
        String standing = "/v1/instruments/" + code + "/declarations?effect=reservation&status=standing";

        List<List<String>> kept = given().get(standing).jsonPath().getList("items.targets.eId");

        assertThat(kept)
                .containsExactlyInAnyOrder(
                        List.of("art_13__point_a", "art_16"), List.of("art_1", "art_16"), List.of("art_15__para_4"));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String code = aTreatyOfItsOwn(2);
        byte[] file = "#Kenya\nThe Government reserves the right to apply article 9.\n#Chad\nText.\n".getBytes(UTF_8);
        imported("declaration-imports", file("XLVII-2"), file);

        JsonPath again = imported("declaration-imports", file("47-2"), file);

        assertThat(again.getInt("unchanged")).isEqualTo(2);
        assertThat(given().get("/v1/instruments/" + code + "/declarations")
                        .jsonPath()
                        .getList("items"))
                .hasSize(2);
        given().get("/v1/instruments/" + code + "/declarations?classified=not-classified")
                .then()
                .body("items.party", contains("TCD"));
    }

    @Test
    void anObjectionIsLinkedToTheOnlyStatementThatItCanMean() {
        String code = aTreatyOfItsOwn(3);
        byte[] file = ("#Norway\nThe Government of Norway objects to the reservation made by Kenya to article 4.\n"
                        + "#Kenya\nThe Government does not consider itself bound by article 4, paragraph 1."
                        + "The Republic of Kenya interprets article 9 as it is.\n"
                        + "#Sweden\nThe Government of Sweden objects to the reservations made by Kenya.\n")
                .getBytes(UTF_8);
        imported("declaration-imports", file("XLVII-3"), file);
        imported("declaration-imports", file("XLVII-3"), file);

        JsonPath all = given().get("/v1/instruments/" + code + "/declarations").jsonPath();
        String reservation = all.getString("items.find { it.effect == 'reservation' }.id");
        assertThat(all.getString("items.find { it.party == 'NOR' }.about")).isEqualTo(reservation);
        assertThat(all.getString("items.find { it.party == 'SWE' }.about")).isNull();
        assertThat(all.getString("items.find { it.party == 'SWE' }.aboutParty")).isEqualTo("KEN");
        assertThat(all.getList("items.objections", Integer.class)).containsExactlyInAnyOrder(1, 0, 0, 0);
        given().get("/v1/declarations/" + reservation + "/objections")
                .then()
                .statusCode(200)
                .body("items.party", contains("NOR"));
        given().auth()
                .oauth2(Tokens.iml())
                .get("/v1/declarations/" + reservation + "/history")
                .then()
                .body("items.happened", contains("instruments.declaration-made.v1", "instruments.objection-made.v1"));
    }

    @Test
    void aFileOrAParameterThatMakesNoSenseIsAProblem() {
        JsonPath job = imported("declaration-imports", file("IV-9"), "Participant,Signature\n".getBytes(UTF_8));
        assertThat(job.getString("status")).isEqualTo("failed");
        assertThat(job.getString("failure.code")).isEqualTo("not-a-declarations-file");
        job = imported("declaration-imports", file("XLVII-99"), "#Kenya\nText.\n".getBytes(UTF_8));
        assertThat(job.getString("failure.code")).isEqualTo("unknown-untc-number");
        unit().body("#Kenya\nText.\n")
                .contentType("text/plain")
                .post("/v1/declaration-imports?format=untc-declarations&untcNumber=thirteen")
                .then()
                .statusCode(400);
        unit().body("#Kenya\nText.\n")
                .contentType("text/plain")
                .post("/v1/declaration-imports?format=word&untcNumber=IV-13")
                .then()
                .statusCode(400);
    }

    @Test
    void onlyTheUnitImports() {
        for (String token : List.of(Tokens.mission("KEN"), Tokens.partner("IIHL"))) {
            given().auth()
                    .oauth2(token)
                    .header("Idempotency-Key", UUID.randomUUID())
                    .contentType("text/plain")
                    .body("#Kenya\nText.\n")
                    .post("/v1/declaration-imports?format=untc-declarations&untcNumber=IV-13")
                    .then()
                    .statusCode(403);
            String job = "/v1/declaration-imports/" + UUID.randomUUID();
            given().auth().oauth2(token).get(job).then().statusCode(403);
            given().auth().oauth2(token).get(job + "/rejections").then().statusCode(403);
        }
        given().contentType("text/plain")
                .body("#Kenya\nText.\n")
                .post("/v1/declaration-imports?format=untc-declarations&untcNumber=IV-13")
                .then()
                .statusCode(401);
    }

    @Test
    void allPublishedFilesAreTakenInAndTheCompetencesFollow() throws IOException {
        Path folder = SharedData.folder("treaty-status");
        imported("instrument-imports", Map.of("format", "untc-index"), Files.readAllBytes(folder.resolve("index.csv")));
        imported(
                "participation-imports",
                Map.of("format", "untc-table", "untcNumber", "IV-13"),
                Files.readAllBytes(folder.resolve("treaties/4-13.csv")));
        List<String> reasons = new ArrayList<>();
        for (Path file : SharedData.files("treaty-status/declarations", ".txt")) {
            String number = file.getFileName().toString().replace(".txt", "");
            JsonPath job = imported("declaration-imports", file(number), Files.readAllBytes(file));
            assertThat(job.getString("status")).as(number).isEqualTo("finished");
            reasons.addAll(rejections("declaration-imports", job).extract().path("items.code"));
        }

        assertThat(reasons).containsOnly("no-text");
        given().get("/v1/declarations?instrument=ICRMW&procedure=individual-communications")
                .then()
                .body("items.party", containsInAnyOrder("SLV", "GTM", "MEX", "URY"))
                .body(
                        "items.effect",
                        contains(
                                "optional-declaration",
                                "optional-declaration",
                                "optional-declaration",
                                "optional-declaration"));
        given().get("/v1/instruments/ICRMW/procedures?on=2015-03-14")
                .then()
                .statusCode(200)
                .body("items.procedure", contains("individual-communications", "inter-state-communications"))
                .body("items.inForce", contains("unknown", "unknown"))
                .body("items.threshold", contains(10, 10))
                .body("items[0].accepting.party", contains("GTM", "MEX", "SLV", "URY"))
                .body("items[1].accepting.party", contains("GTM", "SLV"));
        given().get("/v1/parties/SLV/competences?on=2015-03-14&limit=200")
                .then()
                .statusCode(200)
                .body(icrmw("individual-communications") + ".accepted", equalTo("true"))
                .body(icrmw("individual-communications") + ".isParty", equalTo("true"))
                .body(icrmw("individual-communications") + ".competent", equalTo("unknown"))
                .body(icrmw("inter-state-communications") + ".accepted", equalTo("true"))
                .body(icrmw("inquiry"), equalTo(null));
        given().get("/v1/parties/MEX/competences?on=2015-03-14&limit=200")
                .then()
                .body(icrmw("individual-communications") + ".accepted", equalTo("true"))
                .body(icrmw("inter-state-communications") + ".accepted", equalTo("unknown"));
        given().get("/v1/declarations?instrument=ICRMW&party=DZA")
                .then()
                .body("items.effect", contains("opt-out"))
                .body("items[0].targets.eId", contains("art_92__para_1"));
    }

    private static String icrmw(String procedure) {
        return "items.find { it.instrument == 'ICRMW' && it.procedure == '" + procedure + "' }";
    }

    /** A treaty that only this test knows, by its number in chapter XLVII: its code. */
    private static String aTreatyOfItsOwn(int number) {
        String index = "chapter_no,treaty_no,treaty_name\n47," + number + ",A treaty of a test\n";
        imported("instrument-imports", Map.of("format", "untc-index"), index.getBytes(UTF_8));
        return "UNTC-XLVII-" + number;
    }

    private static Map<String, String> file(String number) {
        return Map.of("format", "untc-declarations", "untcNumber", number);
    }
}
