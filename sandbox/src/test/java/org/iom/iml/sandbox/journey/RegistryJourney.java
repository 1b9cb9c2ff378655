package org.iom.iml.sandbox.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.client.ApiException;
import org.iom.iml.client.ApiResponse;
import org.iom.iml.client.api.CompetencesApi;
import org.iom.iml.client.api.DeclarationsApi;
import org.iom.iml.client.api.EntryIntoForceApi;
import org.iom.iml.client.api.ParticipationsApi;
import org.iom.iml.client.api.ProvisionsApi;
import org.iom.iml.client.api.SearchApi;
import org.iom.iml.client.model.Act;
import org.iom.iml.client.model.CalculationStep;
import org.iom.iml.client.model.Competence;
import org.iom.iml.client.model.Declaration;
import org.iom.iml.client.model.DeclarationEffect;
import org.iom.iml.client.model.LinkOfProvision;
import org.iom.iml.client.model.NewAct;
import org.iom.iml.client.model.NewCorrection;
import org.iom.iml.client.model.NewDeclaration;
import org.iom.iml.client.model.Participation;
import org.iom.iml.client.model.PartyEntryIntoForce;
import org.iom.iml.client.model.SearchKind;
import org.iom.iml.client.model.SearchResult;
import org.iom.iml.client.model.Truth;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a lawyer asks of the registry, through the gateway: what binds whom, since when, how far, and why. */
@NullUnmarked // the generated models take every field of an answer for one that may be absent
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistryJourney {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String[] JSON = {"Content-Type", "application/json"};

    private final ObjectMapper json = new ObjectMapper();
    private final SuiteOnTrial suite;

    RegistryJourney(@TempDir Path folder) {
        this.suite = new SuiteOnTrial(folder);
    }

    @BeforeAll
    void theSuiteIsUpWithTheSmallSet() throws IOException {
        suite.up();
        assertThat(suite.run(PublishedFiles.small().load()).code()).isZero();
    }

    @AfterAll
    void itGoesDown() throws InterruptedException {
        suite.down();
        assertThat(suite.processes()).isEmpty();
    }

    @Test
    void whatWasRecordedWronglyIsCorrectedAndWhatWasKnownBeforeStays() throws ApiException {
        ParticipationsApi acts = new ParticipationsApi(unit().client());
        UUID wrong = acts.recordAct("ICRMW", "KEN", Desk.key(), accession(10))
                .getActs()
                .getFirst()
                .getId();
        Instant before = Instant.now();
        ApiResponse<Participation> read = acts.getParticipationWithHttpInfo("ICRMW", "KEN", null, null, null);

        acts.correctAct(
                "ICRMW",
                wrong,
                "KEN",
                Desk.key(),
                Desk.version(read),
                new NewCorrection().act(accession(11)).reason("read again"));

        ParticipationsApi anybody = new ParticipationsApi(nobody().client());
        assertThat(anybody.getParticipation("ICRMW", "KEN", null, null, null).getActs())
                .extracting(Act::getDate)
                .containsExactly(LocalDate.of(2020, 1, 11));
        assertThat(anybody.getParticipation("ICRMW", "KEN", before.toString(), null, null)
                        .getActs())
                .extracting(Act::getDate)
                .containsExactly(LocalDate.of(2020, 1, 10));
        PartyEntryIntoForce why = new EntryIntoForceApi(nobody().client())
                .getEntryIntoForce("ICRMW", "KEN", null)
                .getParties()
                .getFirst();
        assertThat(why.getComputedOn()).isEqualTo(LocalDate.of(2020, 5, 1));
        assertThat(why.getSteps()).extracting(CalculationStep::getSource).anyMatch(source -> source.contains("87"));
    }

    @Test
    void aProvisionKnowsWhatTheCompactSaysOfTheSameSubjectAndTheOtherWayRound() throws ApiException {
        ProvisionsApi provisions = new ProvisionsApi(nobody().client());
        LinkOfProvision link = provisions.getProvision("GCM", "objective_13", null, null, null).getLinks().stream()
                .filter(one -> "ICRMW".equals(one.getProvision().getInstrument()))
                .findFirst()
                .orElseThrow();

        assertThat(link.getSource()).isNotBlank();
        assertThat(provisions
                        .getProvision("ICRMW", link.getProvision().geteId(), null, null, null)
                        .getLinks())
                .anySatisfy(back -> {
                    assertThat(back.getProvision().getInstrument()).isEqualTo("GCM");
                    assertThat(back.getProvision().geteId()).isEqualTo("objective_13");
                });
    }

    @Test
    void competenceIsOfAStateForAProcedureAndNotYetInForce() throws ApiException {
        new DeclarationsApi(unit().client())
                .makeDeclaration(
                        Desk.key(),
                        new NewDeclaration()
                                .instrument("ICRMW")
                                .party("SEN")
                                .effect(DeclarationEffect.OPTIONAL_DECLARATION)
                                .targets(List.of("art_77"))
                                .procedures(List.of("individual-communications"))
                                .texts(Map.of("en", "A declaration invented for this journey."))
                                .madeOn(LocalDate.of(2016, 2, 1))
                                .source("invented for this journey"));

        List<Competence> competences = new CompetencesApi(nobody().client())
                .listCompetences("SEN", null, 200, LocalDate.of(2020, 1, 1), null, null)
                .getItems();

        assertThat(competences)
                .filteredOn(one ->
                        "ICRMW".equals(one.getInstrument()) && "individual-communications".equals(one.getProcedure()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.getAccepted()).isEqualTo(Truth.TRUE);
                    assertThat(one.getInForce())
                            .as("article 77(8) needs ten declarations, and nobody said who made them")
                            .isEqualTo(Truth.UNKNOWN);
                });
        List<Declaration> fromTheFile = new DeclarationsApi(nobody().client())
                .listDeclarations(
                        null, null, null, null, "ICRMW", 200, null, "CHL", null, null, null, null, null, null, null)
                .getItems();
        assertThat(fromTheFile).as("a block of two statements").hasSizeGreaterThanOrEqualTo(1);
    }

    /** What nobody loaded is not told: C097 and ECHR have no table here, and no section of acceptances was read. */
    @Test
    void whatTheRegistryWasNotToldItDoesNotTell() throws IOException {
        JsonNode matrix = read(nobody(), "/v1/status-matrix?instruments=ILO-C097,ECHR&parties=KEN,FRA,ITA");
        matrix.path("rows").forEach(row -> {
            assertThat(row.path("statuses")).extracting(JsonNode::asText).containsOnly("unknown");
            assertThat(row.path("bound")).extracting(JsonNode::asText).containsOnly("unknown");
        });
        JsonNode competences = read(nobody(), "/v1/parties/FRA/competences?on=2015-03-15&limit=200");
        assertThat(competences.path("items"))
                .filteredOn(one -> List.of("CAT", "ICERD", "CED")
                                .contains(one.path("instrument").asText())
                        && "declaration".equals(one.path("basis").asText()))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.path("accepted").asText()).isEqualTo("unknown"));
        JsonNode left =
                read(nobody(), "/v1/instruments/ICCPR-OP1/participations?on=2015-03-15&status=former&limit=200");
        assertThat(left.path("items"))
                .extracting(one -> one.path("party").asText())
                .contains("JAM");
        JsonNode past = read(nobody(), "/v1/status-matrix?instruments=ICCPR,CEDAW&on=1985-01-01");
        assertThat(past.path("rows"))
                .extracting(row -> row.path("party").asText())
                .contains("YUG", "CSK", "DDR", "RUS")
                .doesNotContain("SUN", "SRB", "CZE");
        JsonNode kenya = read(nobody(), "/v1/parties/KEN/profile");
        assertThat(kenya.toString()).contains("knownUntil", "unknown");
    }

    @Test
    void whatIsReadElsewhereNamesTheAddressByWhichTheSuiteIsKnown() throws IOException {
        String place = "/v1/instruments/ICRMW";

        String linked =
                nobody().send("GET", place, "", "Accept", "application/ld+json").body();

        assertThat(json.readTree(linked).path("@id").asText())
                .isEqualTo(suite.ports().url("gateway") + place);
    }

    @Test
    void theMatrixIsATableForWhoeverWantsOne() {
        String matrix = "/v1/status-matrix?instruments=ICRMW,CRC&parties=ARG,ARM,CHL&on=2015-03-14";

        HttpResponse<String> csv = nobody().send("GET", matrix, "", "Accept", "text/csv");
        HttpResponse<String> lines = nobody().send("GET", matrix, "", "Accept", "application/x-ndjson");

        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body().lines()).anySatisfy(line -> assertThat(line).contains("ARM", "signatory"));
        assertThat(lines.body().lines().toList().getLast()).contains("\"_end\":true", "sha256");
    }

    @Test
    void actsThatAreTakenOutGoInAgainUnchanged() throws IOException {
        String file = nobody().send("GET", "/v1/instruments/CRC/act-exports", "", "Accept", "text/csv")
                .body();
        assertThat(file.lines().count()).isGreaterThan(3);

        HttpResponse<String> taken = unit().send(
                        "POST",
                        "/v1/participation-imports?format=acts-csv",
                        file,
                        "Content-Type",
                        "text/csv",
                        "Idempotency-Key",
                        Desk.key());

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        String job = "/v1/participation-imports/"
                + json.readTree(taken.body()).path("id").asText();
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(read(unit(), job).path("status").asText()).isEqualTo("finished"));
        assertThat(read(unit(), job).path("unchanged").asLong())
                .isPositive()
                .isEqualTo(read(unit(), job).path("read").asLong());
    }

    @Test
    void aPublicationIsSeenFoundAndHarvestedOnceItIsPublished() throws IOException, ApiException {
        HttpResponse<String> drafted = unit().send(
                        "POST",
                        "/v1/publications",
                        """
                {"kind": "information-note", "titles": {"en": "Zanzibar note on detention", "fr": "Note sur la rétention"},
                 "publisher": "International Organization for Migration", "issuedOn": "2026-11-01", "languages": ["en"],
                 "themes": ["detention"], "norms": [{"instrument": "ICRMW", "eId": "art_17"}]}""",
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        Desk.key());
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
        String place =
                "/v1/publications/" + json.readTree(drafted.body()).path("id").asText();
        assertThat(nobody().send("GET", place, "").statusCode()).isEqualTo(404);
        assertThat(nobody().send("GET", "/v1/registry-changes?kind=instruments.publication-drafted.v1", "")
                        .statusCode())
                .as("drafts are no part of what is told to everybody")
                .isEqualTo(400);
        HttpResponse<String> file = unit().send(
                        "POST",
                        place + "/files?name=note.txt&language=en",
                        "Migrant workers in detention are separated from convicted persons.",
                        "Content-Type",
                        "text/plain",
                        "Idempotency-Key",
                        Desk.key());
        assertThat(file.statusCode()).as(file.body()).isEqualTo(201);

        HttpResponse<String> published = unit().send("POST", place + "/publication", "", "If-Match", tag(place));

        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
        assertThat(nobody().send("GET", place, "").statusCode()).isEqualTo(200);
        assertThat(new SearchApi(nobody().client())
                        .search("Zanzibar", null, null, null, SearchKind.PUBLICATION, null, 10, null, null, null)
                        .getItems())
                .extracting(SearchResult::getKind)
                .containsExactly(SearchKind.PUBLICATION);
        assertThat(nobody().send("GET", "/v1/oai?verb=ListRecords&metadataPrefix=oai_dc", "")
                        .body())
                .contains("Zanzibar note on detention");
        assertThat(unit().send(
                                "POST",
                                place + "/withdrawal",
                                "{\"reason\": \"a note of a journey\"}",
                                "If-Match",
                                tag(place),
                                JSON[0],
                                JSON[1])
                        .statusCode())
                .isEqualTo(200);
        assertThat(nobody().send("GET", "/v1/oai?verb=ListRecords&metadataPrefix=oai_dc", "")
                        .body())
                .contains("status=\"deleted\"")
                .doesNotContain("Zanzibar");
    }

    @Test
    void theRegistryIsSearchedInTheLanguageOfTheAsker() throws ApiException {
        assertThat(new SearchApi(nobody().client())
                        .search(
                                "protection des travailleurs migrants",
                                null,
                                null,
                                null,
                                SearchKind.INSTRUMENT,
                                "fr",
                                10,
                                null,
                                null,
                                null)
                        .getItems())
                .extracting(SearchResult::getId)
                .contains("ICRMW");
    }

    @Test
    void listsAreHadAsTablesAndFollowed() throws IOException {
        for (String list : List.of(
                "/v1/recommendations",
                "/v1/reporting-duties",
                "/v1/instruments/ICRMW/participations",
                "/v1/status-matrix?on=2015-03-14")) {
            HttpResponse<String> table = nobody().send("GET", list, "", "Accept", "text/csv");
            assertThat(table.statusCode()).as(list).isEqualTo(200);
            assertThat(table.headers().firstValue("Content-Type"))
                    .as(list)
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
            assertThat(table.body()).as(list).contains("party,");
        }
        String following = "/v1/instruments/ICRMW/participations?updatedSince=";
        assertThat(read(nobody(), following + "2020-01-01T00:00:00Z").path("items"))
                .isNotEmpty();
        assertThat(read(nobody(), following + "2999-01-01T00:00:00Z").path("items"))
                .isEmpty();
    }

    @Test
    void nobodyButTheUnitWritesInTheRegistry() {
        for (String operation :
                List.of("/v1/instruments", "/v1/declarations", "/v1/publications", "/v1/provision-links")) {
            assertThat(nobody().send("POST", operation, "{}", JSON).statusCode())
                    .as(operation)
                    .isEqualTo(401);
            assertThat(Desk.mission(suite.ports(), "KEN")
                            .send("POST", operation, "{}", JSON)
                            .statusCode())
                    .as(operation)
                    .isEqualTo(403);
        }
    }

    private static NewAct accession(int day) {
        return new NewAct()
                .kind("accession")
                .date(LocalDate.of(2020, 1, day))
                .source("an instrument of accession invented for this journey");
    }

    private String tag(String place) {
        return unit().send("GET", place, "").headers().firstValue("ETag").orElseThrow();
    }

    private JsonNode read(Desk desk, String place) throws IOException {
        return json.readTree(desk.send("GET", place, "").body());
    }

    private Desk unit() {
        return Desk.unit(suite.ports());
    }

    private Desk nobody() {
        return Desk.nobody(suite.ports());
    }
}
