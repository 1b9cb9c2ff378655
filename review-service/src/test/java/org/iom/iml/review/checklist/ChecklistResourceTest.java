package org.iom.iml.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ChecklistResourceTest {

    private static final Path CATALOGUE = Path.of("../instruments-service/src/main/resources/catalogue");

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void checklistsOfLawsAndProjectsAreEverybodys() {
        Desk.nobody().get("/v1/checklists?kind=law").then().statusCode(200).body("items", hasSize(15));
        Desk.nobody().get("/v1/checklists?kind=project").then().body("items.kind", everyItem(is("project")));
        Desk.nobody()
                .get("/v1/checklists/detention")
                .then()
                .body("names.fr", equalTo("Détention"), "questions[0].provisions[0].instrument", equalTo("ICCPR"));
        Desk.nobody().get("/v1/checklists/nothing").then().statusCode(404);
        Desk.nobody().get("/v1/checklists?kind=other").then().statusCode(400);
        assertThat(Desk.nobody().get("/v1/checklists", "text/csv").asString()).contains("statelessness");
    }

    @Test
    void eachQuestionCitesProvisionsAndThemesThatTheRegistryShips() throws IOException {
        Set<String> provisions = new HashSet<>();
        try (Stream<Path> files = Files.list(CATALOGUE.resolve("provisions"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".json")).toList()) {
                JsonNode text = json.readTree(file.toFile());
                text.findValuesAsText("eId")
                        .forEach(eId -> provisions.add(text.path("instrument").asText() + " " + eId));
            }
        }
        Set<String> themes = Set.copyOf(
                json.readTree(CATALOGUE.resolve("themes.json").toFile()).findValuesAsText("code"));
        List<Checklist> all = new Checklists().all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(17).allSatisfy(checklist -> {
            assertThat(checklist.questions()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(checklist.names().values()).noneMatch(String::isBlank);
        });
        assertThat(all.stream().flatMap(checklist -> checklist.questions().stream()))
                .allSatisfy(question -> {
                    assertThat(question.provisions())
                            .isNotEmpty()
                            .allSatisfy(cited -> assertThat(provisions).contains(cited.kept()));
                    assertThat(themes).containsAll(question.themes());
                    assertThat(question.texts().values()).noneMatch(String::isBlank);
                });
    }
}
