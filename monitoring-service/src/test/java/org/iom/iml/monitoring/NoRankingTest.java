package org.iom.iml.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** States are not ranked: no contract of the suite has a place where one could stand before another. */
class NoRankingTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    /** Words of names under which a State could be put in an order, or grades made one number. */
    private static final Pattern RANKING =
            Pattern.compile("(?i).*(rank|score|average|median|percentile|league|rating|leader|worst|best).*");

    private static final Pattern ORDER = Pattern.compile("(?i)(sort|order)(by)?");

    /** What bears such a name and is of no State: the authority of a standard, and the choice of applicants to a course. */
    private static final Set<String> OF_NO_STATE = Set.of("Rank", "ProposalLine.score");

    @Test
    void noContractRanksStates() throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> contracts = contracts();
        for (Path contract : contracts) {
            found.addAll(faults(YAML.readTree(Files.readString(contract))));
        }
        assertThat(contracts).hasSizeGreaterThanOrEqualTo(5);
        assertThat(found).isEmpty();
    }

    @Test
    void aRankingWouldBeFound() throws IOException {
        JsonNode contract = YAML.readTree("""
                paths:
                  /v1/parties:
                    get:
                      operationId: rankParties
                      parameters:
                      - name: sort
                        in: query
                components:
                  schemas:
                    PartyStanding:
                      properties:
                        averageGrade: {type: number}
                    FollowUpSummary:
                      properties:
                        party: {type: string}
                        normalised: {type: integer}
                """);

        assertThat(faults(contract))
                .containsExactlyInAnyOrder(
                        "rankParties",
                        "rankParties?sort",
                        "PartyStanding.averageGrade",
                        "FollowUpSummary.normalised is no grade of one recommendation");
    }

    private static List<String> faults(JsonNode contract) {
        List<String> faults = new ArrayList<>();
        contract.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    String name = operation.path("operationId").asText();
                    refuse(name, name, faults);
                    operation.path("parameters").forEach(parameter -> {
                        String parameterName = parameter.path("name").asText();
                        if (ORDER.matcher(parameterName).matches()) {
                            faults.add(name + "?" + parameterName);
                        }
                        refuse(name + "?" + parameterName, parameterName, faults);
                    });
                }));
        contract.at("/components/schemas").properties().forEach(schema -> {
            refuse(schema.getKey(), schema.getKey(), faults);
            JsonNode properties = schema.getValue().path("properties");
            properties
                    .fieldNames()
                    .forEachRemaining(property -> refuse(schema.getKey() + "." + property, property, faults));
            if (properties.has("normalised") && isOfAState(properties)) {
                faults.add(schema.getKey() + ".normalised is no grade of one recommendation");
            }
        });
        return faults;
    }

    /** A place on the scale beside a State is of the State, unless the recommendation or its assessment is named too. */
    private static boolean isOfAState(JsonNode properties) {
        return properties.has("party") && !properties.has("recommendation") && !properties.has("assessment");
    }

    private static void refuse(String where, String name, List<String> faults) {
        if (RANKING.matcher(name).matches() && !OF_NO_STATE.contains(where)) {
            faults.add(where);
        }
    }

    private static List<Path> contracts() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of("..").toAbsolutePath().normalize())) {
            return modules.map(module -> module.resolve("openapi.yaml"))
                    .filter(Files::exists)
                    .toList();
        }
    }
}
