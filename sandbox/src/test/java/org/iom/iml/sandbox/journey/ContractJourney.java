package org.iom.iml.sandbox.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.iom.iml.client.ApiException;
import org.iom.iml.sandbox.project.Project;
import org.iom.iml.sandbox.project.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Whether the running suite is what its contract says: asked as a stranger would, and by clients generated from it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractJourney {

    private static final List<String> NO_NETWORK =
            List.of("ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ETIMEDOUT", "ECONNRESET", "ENETUNREACH");
    private static final String TYPESCRIPT = "clients/typescript";
    private static final String HELD = "schema,required,minimal,nul,garbage,parameters,conditions,head,cors,gzip,pages,"
            + "wrong-caller,explorer,headers,exports,problems";

    /**
     * The operations that may refuse their own example, with the code: one of two parameters is needed, which a contract
     * cannot say; the others are of a session, a course and a recommendation that need not be there.
     */
    private static final Map<String, String> REVIEWED = Map.of(
            "assessFollowUp", "unknown-recommendation",
            "listActs", "instrument-or-party-missing",
            "openContribution", "unknown-session",
            "scheduleEdition", "unknown-course");

    private final SuiteOnTrial suite;
    private final Path folder;

    ContractJourney(@TempDir Path folder) {
        this.folder = folder;
        this.suite = new SuiteOnTrial(folder);
    }

    @BeforeAll
    void itComesUpWithTheSmallSet() throws IOException {
        suite.up();
        assertThat(suite.run(PublishedFiles.small().load()).code()).isZero();
        new TrialGround(suite.ports()).lay();
    }

    @AfterAll
    void itGoesDown() throws InterruptedException {
        suite.down();
        assertThat(suite.processes()).isEmpty();
    }

    /** Under the usual rate limits, with the tokens of this suite; all sixteen are named, so that one more is a decision. */
    @Test
    void theChecksOfTheSweepHold() throws IOException {
        Shell.assumeThere("python3");
        Path project = folder.resolve("project");
        Files.createDirectories(project.resolve("docs"));
        Files.copy(Project.file("docs/problems.md"), project.resolve("docs/problems.md"));
        suite.writeScript(project.resolve("suite"));

        Shell.Ended sweep = Shell.run(
                Map.of(),
                "python3",
                Project.file("checks/sweep.py").toString(),
                "--url",
                url(),
                "--suite",
                project.toString(),
                "--only",
                HELD);

        assertThat(sweep.code()).as(sweep.output() + sweep.errors()).isZero();
        assertThat(sweep.output().lines().filter(line -> line.contains("nothing found")))
                .as("its checks say nothing of what it did not find")
                .noneMatch(line -> TrialGround.LAID.stream().anyMatch(line::contains));
    }

    /** Whoever opens the explorer tries an operation before reading of it. */
    @Test
    void whatTheExplorerFillsInIsNeverRefusedForItself() {
        TryItOut explorer = new TryItOut(suite.ports());

        assertThat(explorer.operations()).hasSizeGreaterThan(250).containsAll(REVIEWED.keySet());
        assertThat(explorer.refused(REVIEWED)).isEmpty();
    }

    /** Where people sign in is where clients get their tokens, and both are there. */
    @Test
    void theContractNamesAnIdentityProviderThatAnswers() throws IOException {
        JsonNode schemes = read(url() + "/openapi.json").at("/components/securitySchemes");
        JsonNode provider = read(schemes.at("/signIn/openIdConnectUrl").asText());

        assertThat(provider.path("token_endpoint").asText())
                .isNotEmpty()
                .isEqualTo(schemes.at("/clientCredentials/flows/clientCredentials/tokenUrl")
                        .asText());
    }

    @Test
    void theJavaClientReadsEveryPage() throws ApiException {
        assertThat(new RegistryReader(url(), null).participations("ICRMW")).hasSizeGreaterThan(2);
    }

    @Test
    void theJavaClientKeepsWhatIsNoJsonAsFiles() throws ApiException {
        assertThat(new RegistryReader(url(), null).acts("ICRMW")).content().startsWith("instrument,");
        assertThat(new RegistryReader(url(), null).harvester()).content().contains("<Identify>");
    }

    @Test
    void thePythonProgramIsAnsweredAndTheGeneratedClientCompiles() {
        Shell.assumeThere("python3");

        Shell.outputOf("python3", "-m", "compileall", "-q", "clients/python/target/generated");

        assertAnswered(Shell.outputOf("python3", "clients/python/registry.py", url()));
    }

    @Test
    void theTypeScriptProgramsAreTypeCheckedAndAnswered() {
        Shell.assumeThere("node");
        Shell.assumeThere("npm");
        Shell.Ended install = Shell.run(Map.of(), "npm", "install", "--prefix", TYPESCRIPT, "--no-audit", "--no-fund");
        assumeThat(NO_NETWORK)
                .as("packages cannot be fetched: " + install.errors())
                .noneMatch(install.errors()::contains);
        assertThat(install.code()).as(install.errors()).isZero();

        Shell.outputOf("npm", "run", "--silent", "--prefix", TYPESCRIPT, "types");
        Shell.outputOf("npm", "run", "--silent", "--prefix", TYPESCRIPT, "check");

        assertAnswered(Shell.outputOf("node", TYPESCRIPT + "/target/js/src/registry.js", url()));
        assertThat(Shell.outputOf("node", TYPESCRIPT + "/target/js/src/fetch.js", url()))
                .contains("\"instrument\":\"ICRMW\"", "\"registry\":true", "\"problem\":\"not-found\"")
                .contains("\"acts\":true", "\"harvester\":true");
    }

    private static JsonNode read(String address) throws IOException {
        try (InputStream answer = URI.create(address).toURL().openStream()) {
            return new ObjectMapper().readTree(answer);
        }
    }

    private static void assertAnswered(String output) {
        assertThat(output.replace(" ", ""))
                .matches("(?s)\\{\"participations\":[1-9]\\d*,\"parties\":[1-9]\\d*,"
                        + "\"unchanged\":true,\"problem\":\"not-found\"}\\s*");
    }

    private String url() {
        return suite.ports().url("gateway");
    }
}
