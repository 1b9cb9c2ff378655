package org.iom.iml.monitoring.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.iom.iml.events.ProvisionsPublished;
import org.iom.iml.monitoring.ImportedFile;
import org.iom.iml.monitoring.InstrumentsPeer;
import org.iom.iml.monitoring.PublishedData;
import org.iom.iml.monitoring.SomeState;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
@QuarkusTestResource(InstrumentsPeer.class)
class RecommendationFilesTest {

    private static final String REPORT_HEADER =
            "countries_concerned,text,upr_reccomending_states,upr_position,document_symbol,upr_session\n";

    private final String party = SomeState.code();
    private final String symbol = "A/HRC/99/" + ThreadLocalRandom.current().nextInt(1, 1_000_000);

    @Test
    void everyRecommendingStateIsFoundInTheTextAndTheColumn() {
        String rows = REPORT_HEADER + """
                %1$s,"74.1 Ratify the ICRMW (Uruguay; France);",France,Supported,%2$s,20.0
                %1$s,"74.2 Sign (Uruguay) / ratify (Kenya) the Convention (CAT)",Kenya,Noted,%2$s,20.0
                %1$s,"74.3 Release detained migrants (Chad);",Chad,Under consideration,%2$s,20.0
                %1$s,"74.4 Close the camps (Chad);",Chad,Supported/Noted,%2$s,20.0
                %1$s,"74.7 Open the camps (Chad);",Chad,Half supported,%2$s,20.0
                %1$s,No number (Chad),Chad,Noted,%2$s,20.0
                %1$s,74.5 Act (Chad),Atlantis,Noted,%2$s,20.0
                %1$s,74.6 Act (Chad),Chad,Noted,%2$s,later
                %1$s,74.1 Ratify the Convention against Torture (Chad),Chad,Noted,%2$s,20.0
                """.formatted(party, symbol);
        ImportedFile file = send("upr-report-csv", rows, "text/csv");
        assertThat(file.counts()).containsExactly(9, 4, 0, 5);
        assertThat(file.rejections().getList("items.code"))
                .containsExactlyInAnyOrder(
                        "response-unknown",
                        "paragraph-missing",
                        "recommender-unknown",
                        "session-invalid",
                        "text-contradicted");
        JsonPath published = list("");
        assertThat(published.getList("items.paragraph")).containsExactly("74.1", "74.2", "74.3", "74.4");
        assertThat(published.getList("items[0].recommenders")).containsExactlyInAnyOrder("URY", "FRA");
        assertThat(published.getList("items[1].recommenders")).contains("URY", "KEN");
        assertThat(published.getString("items[2].position")).isNull();
        assertThat(published.getString("items[3].position")).isNull();
        assertThat(published.getList("items.cycle")).containsOnly(2);
        assertThat(send("upr-report-csv", rows, "text/csv").counts()).containsExactly(9, 0, 4, 5);
    }

    @Test
    void theReportAndUprInfoTellOfOneRecommendation() {
        ImportedFile.send(
                        ("To,Text,From,Response,Session\n" + party + ",Ratify the ICRMW,Uruguay,Accepted,8\n")
                                .getBytes(UTF_8),
                        "text/csv")
                .counts();
        String report = REPORT_HEADER + party + ",101.4 Ratify the ICRMW (Uruguay; France);,France,Supported," + symbol
                + ",8.0\n";
        assertThat(send("upr-report-csv", report, "text/csv").counts()).containsExactly(1, 1, 0, 0);
        JsonPath published = list("");
        assertThat(published.getList("items.document")).containsExactly(symbol);
        assertThat(published.getList("items[0].recommenders")).containsExactlyInAnyOrder("URY", "FRA");
        assertThat(send("upr-report-csv", report, "text/csv").counts()).containsExactly(1, 0, 1, 0);
    }

    @Test
    void recordsOfTheIndexAreTakenAtTheirParagraphs() {
        String records = """
                {"symbol":"CMW/C/%1$s/CO/2","body":"CMW","annotation_type":"Recommendations","countries":["%1$s"],
                 "text":"<b>Trade&nbsp;unions</b>\\n23. (a) Let migrant workers join trade&nbsp;unions.","themes":["Migrants","Labour"],
                 "sdgs":["8.8 - Protect labour rights","8 - DECENT WORK"],"affected_persons":["Migrant workers"]}
                {"symbol":"CMW/C/%1$s/CO/2","body":"CMW","annotation_type":"Concerns/Observations","countries":["%1$s"],"text":"22. Is concerned."}
                {"symbol":"CMW/C/%1$s/CO/2","body":"CMW","annotation_type":"Recommendations","countries":[],"text":"24. Act."}
                {"symbol":"CMW/C/%1$s/CO/2","body":"CMW","annotation_type":"Recommendations","countries":["%1$s"],"text":"Act."}
                {"symbol":"CMW/C/%1$s/CO/2","body":"None","annotation_type":"Recommendations","countries":["%1$s"],"text":"25. Act."}
                """.formatted(party);
        ImportedFile file = send("uhri", records, "application/json");
        assertThat(file.counts()).containsExactly(5, 1, 0, 4);
        assertThat(file.rejections().getList("items.code"))
                .containsExactly("not-a-recommendation", "party-missing", "paragraph-missing", "mechanism-unknown");
        JsonPath published = list("&sdg=8.8&affectedGroup=migrant-workers");
        assertThat(published.getList("items.paragraph")).containsExactly("23 (a)");
        assertThat(published.getList("items.text")).containsExactly("Let migrant workers join trade unions.");
        assertThat(send("uhri", "[" + records.strip().replace("}\n{", "},\n{") + "]", "application/json")
                        .counts())
                .containsExactly(5, 0, 1, 4);
    }

    @Test
    void anExportedListTakenInAgainChangesNothing() {
        String rows = """
                party,mechanism,document,paragraph,session,kind,text,recommenders,position,themes,affectedGroups,sdgs,gcmObjectives,addressees,provisions
                %1$s,CMW,CMW/C/%1$s/CO/2,23 (a),,,"Let migrant workers join trade unions, at last",,,labour; migrants,migrant-workers,8.8,6; 22,Ministry of Labour,ICRMW art_40
                %1$s,UPR,%2$s,7.1,20,,=Ratify,URY; FRA,supported,migrants,,,,,
                %1$s,UPR,,,20,pledge,Will ratify,,,,,,,,
                %1$s,CMW,CMW/C/%1$s/CO/2,24,,,Act,,maybe,,,,,,
                %1$s,CMW,CMW/C/%1$s/CO/2,25,,,Act,,,,,18,,,
                %1$s,CMW,CMW/C/%1$s/CO/2,26,,,Act,,,,,,24,,
                %1$s,CMW,,,,,Act,,,,,,,,
                %1$s,CMW,CMW/C/%1$s/CO/2,27,,,\u200Fحماية العمال المهاجرين (CMW),,,,,,,,
                """.formatted(party, symbol);
        ImportedFile file = send("recommendations-csv", rows, "text/csv");
        assertThat(file.counts()).containsExactly(8, 4, 0, 4);
        assertThat(list("&document=CMW/C/" + party + "/CO/2&q=العمال").getList("items.paragraph"))
                .containsExactly("27");
        assertThat(file.rejections().getList("items.code"))
                .containsExactly("position-unknown", "sdg-unknown", "gcm-objective-unknown", "place-missing");
        assertThat(list("&gcmObjective=22").getList("items.addressees")).containsExactly(List.of("Ministry of Labour"));
        String exported = Desk.nobody()
                .request()
                .accept("text/csv")
                .get("/v1/recommendations?party=" + party)
                .asString();
        assertThat(send("recommendations-csv", exported, "text/csv").counts()).containsExactly(4, 0, 4, 0);
    }

    @Test
    void aRowThatAppliesAProvisionThatDoesNotExistIsRefusedAndTheOthersAreNot() {
        Facts.tell(new ProvisionsPublished("ICRMW", List.of("art_40", "art_40__para_1"), List.of(), List.of()), 1);
        String header = "party,mechanism,document,paragraph,text,provisions\n";
        String row = party + ",CMW,CMW/C/" + party + "/CO/3,%d,Act %1$d,%s\n";
        Facts.eventually(() -> assertThat(
                        send("recommendations-csv", header + row.formatted(1, "ICRMW art_999"), "text/csv")
                                .rejections()
                                .getList("items.code"))
                .containsExactly("provision-unknown"));
        ImportedFile file = send(
                "recommendations-csv",
                header
                        + row.formatted(2, "ICRMW art_40; ICRMW art_999")
                        + row.formatted(3, "NOPE")
                        + row.formatted(4, "ICRMW; ICRMW art_40"),
                "text/csv");
        assertThat(file.counts()).containsExactly(3, 1, 0, 2);
        assertThat(file.rejections().getList("items.reason"))
                .containsExactly("The registry has no provision ICRMW art_999.", "The registry has no provision NOPE.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"symbol\": ", "<html>"})
    void aFileThatIsNoJsonFailsAsAWhole(String content) {
        ImportedFile file = send("uhri", content, "application/json");
        Facts.eventually(() -> assertThat(file.job().getString("status")).isEqualTo("failed"));
        assertThat(file.job().getString("failure.code")).isEqualTo("malformed-json");
    }

    @Test
    void thePublishedFilesGoIn() throws IOException {
        Path report = PublishedData.file("upr-later", "recommendations-sessions-5-47.csv");
        List<Integer> counts =
                send("upr-report-csv", Files.readString(report), "text/csv").counts();
        assertThat(counts.get(0)).isEqualTo(1751);
        assertThat(counts.get(3)).isLessThan(60);
        Path record = PublishedData.file("uhri", "0a0c9531-85fa-4408-a9db-bc816c2e1261.json");
        assertThat(send("uhri", Files.readString(record), "application/json").counts())
                .endsWith(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sdg=18", "gcmObjective=24", "gcmObjective=0"})
    void aFilterOutsideItsScaleIsRefused(String filter) {
        Desk.nobody().request().get("/v1/recommendations?" + filter).then().statusCode(400);
    }

    private static ImportedFile send(String format, String content, String type) {
        return ImportedFile.send("/v1/recommendation-imports?format=" + format, content.getBytes(UTF_8), type);
    }

    private JsonPath list(String filter) {
        return Desk.nobody()
                .request()
                .get("/v1/recommendations?party=" + party + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
