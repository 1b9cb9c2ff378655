package org.iom.iml.sandbox.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.iom.iml.sandbox.project.Project;
import org.junit.jupiter.api.Test;

class RealmTest {
    private static final JsonNode REALM = Project.json("docker/identity/iml-realm.json");

    @Test
    void tokensAreSignedWithRs256() {
        assertThat(REALM.path("defaultSignatureAlgorithm").asText()).isEqualTo("RS256");
    }

    @Test
    void eachClientCarriesTheClaimsOfWhoItActsFor() {
        assertThat(Project.stream(REALM.path("clients"))
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
        assertThat(REALM.path("clients")).allSatisfy(client -> {
            String name =
                    client.path("clientId").asText().toUpperCase(Locale.ROOT).replace('-', '_');
            assertThat(client.path("secret").asText()).isEqualTo("${" + name + "_CLIENT_SECRET}");
            assertThat(client.path("serviceAccountsEnabled").asBoolean()).isTrue();
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
