package org.iom.iml.sandbox.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iom.iml.sandbox.project.Project;
import org.junit.jupiter.api.Test;

class RealmTest {
    private static final JsonNode REALM = Project.json("docker/identity/iml-realm.json");

    @Test
    void tokensAreSignedWithRs256() {
        assertThat(REALM.path("defaultSignatureAlgorithm").asText()).isEqualTo("RS256");
    }

    @Test
    void nobodyGuessesAPasswordOrRegistersAlone() {
        assertThat(REALM.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(REALM.path("registrationAllowed").asBoolean(true)).isFalse();
        assertThat(REALM.path("sslRequired").asText()).isEqualTo("external");
    }

    @Test
    void eachClientCarriesTheClaimsOfWhoItActsFor() {
        assertThat(machines()
                        .collect(Collectors.toMap(
                                client -> client.path("clientId").asText(), RealmTest::claims)))
                .isEqualTo(Map.of(
                        "mission-ken", Map.of("iml_roles", "[\"mission\"]", "iom_countries", "[\"KEN\"]"),
                        "mission-uga", Map.of("iml_roles", "[\"mission\"]", "iom_countries", "[\"UGA\"]"),
                        "partner-iihl", Map.of("iml_roles", "[\"partner\"]", "organization", "\"IIHL\""),
                        "iml-unit", Map.of("iml_roles", "[\"iml\"]"),
                        "admin", Map.of("iml_roles", "[\"admin\"]")));
    }

    @Test
    void everyTokenIsMeantForTheSuiteAndNamesItsSubject() {
        JsonNode scopes = REALM.path("clientScopes");
        JsonNode mappers = scopes.path(0).path("protocolMappers");

        assertThat(scopes.findValuesAsText("name")).startsWith("iml");
        assertThat(mappers.findValuesAsText("protocolMapper"))
                .containsExactlyInAnyOrder("oidc-audience-mapper", "oidc-sub-mapper");
        assertThat(mappers.findValuesAsText("included.custom.audience")).containsExactly("iml");
        assertThat(mappers).allMatch(mapper -> isInAccessTokens(mapper.path("config")));
        assertThat(REALM.path("clients"))
                .allSatisfy(client -> assertThat(Project.texts(client.path("defaultClientScopes")))
                        .containsExactly("iml"));
    }

    @Test
    void clientsAreMachinesWithSecretsFromTheEnvironment() {
        assertThat(machines()).isNotEmpty().allSatisfy(client -> {
            String name =
                    client.path("clientId").asText().toUpperCase(Locale.ROOT).replace('-', '_');
            assertThat(client.path("secret").asText()).isEqualTo("${" + name + "_CLIENT_SECRET}");
            assertThat(client.path("serviceAccountsEnabled").asBoolean()).isTrue();
            assertThat(claims(client)).doesNotContainKey("iml_person");
            for (String flow : new String[] {
                "publicClient",
                "standardFlowEnabled",
                "implicitFlowEnabled",
                "directAccessGrantsEnabled",
                "fullScopeAllowed"
            }) {
                assertThat(client.path(flow).asBoolean(true)).as(flow).isFalse();
            }
        });
        assertThat(REALM.has("users")).isFalse();
    }

    /** Who signs in is told to be a person, by a client that has no credentials by which it could act itself. */
    @Test
    void personsSignInThroughAClientThatCannotActByItself() {
        JsonNode desk = Project.stream(REALM.path("clients"))
                .filter(client -> !isMachine(client))
                .findFirst()
                .orElseThrow();

        assertThat(Project.stream(REALM.path("clients")).filter(client -> !isMachine(client)))
                .hasSize(1);
        assertThat(desk.path("publicClient").asBoolean()).isTrue();
        assertThat(desk.has("secret")).isFalse();
        assertThat(desk.path("standardFlowEnabled").asBoolean()).isTrue();
        for (String flow : new String[] {"implicitFlowEnabled", "directAccessGrantsEnabled", "fullScopeAllowed"}) {
            assertThat(desk.path(flow).asBoolean(true)).as(flow).isFalse();
        }
        assertThat(desk.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(Project.stream(desk.path("protocolMappers"))
                        .collect(Collectors.toMap(
                                mapper -> mapper.at("/config/claim.name").asText(),
                                mapper -> mapper.path("protocolMapper").asText())))
                .isEqualTo(Map.of(
                        "iml_person", "oidc-hardcoded-claim-mapper",
                        "iml_roles", "oidc-usermodel-realm-role-mapper",
                        "iom_countries", "oidc-usermodel-attribute-mapper",
                        "organization", "oidc-usermodel-attribute-mapper"));
    }

    /** Whom a person stands for is not the person's to say. */
    @Test
    void whatAPersonMaySeeIsGivenByAnAdministrator() throws IOException {
        JsonNode profile = new ObjectMapper()
                .readTree(REALM.at(
                                "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asText());

        assertThat(profile.path("attributes").findValuesAsText("name")).contains("iom_countries", "organization");
        assertThat(profile.path("unmanagedAttributePolicy").isMissingNode()).isTrue();
        assertThat(profile.path("attributes"))
                .allSatisfy(attribute -> assertThat(Project.texts(attribute.at("/permissions/edit")))
                        .containsExactly("admin"));
    }

    private static Stream<JsonNode> machines() {
        return Project.stream(REALM.path("clients")).filter(RealmTest::isMachine);
    }

    private static boolean isMachine(JsonNode client) {
        return client.path("serviceAccountsEnabled").asBoolean(true);
    }

    /** Each hard-coded claim as the JSON that the token will hold. */
    private static Map<String, String> claims(JsonNode client) {
        Map<String, String> claims = new TreeMap<>();
        for (JsonNode mapper : client.path("protocolMappers")) {
            JsonNode config = mapper.path("config");
            assertThat(mapper.path("protocolMapper").asText()).isEqualTo("oidc-hardcoded-claim-mapper");
            assertThat(isInAccessTokens(config)).isTrue();
            String value = config.path("claim.value").asText();
            boolean json = config.path("jsonType.label").asText().equals("JSON");
            claims.put(
                    config.path("claim.name").asText(),
                    json ? value : new ObjectMapper().valueToTree(value).toString());
        }
        return claims;
    }

    private static boolean isInAccessTokens(JsonNode config) {
        return config.path("access.token.claim").asText().equals("true");
    }
}
