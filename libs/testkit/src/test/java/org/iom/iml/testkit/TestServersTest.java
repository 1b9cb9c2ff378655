package org.iom.iml.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.iom.iml.testkit.server.ServiceDatabase;
import org.junit.jupiter.api.Test;

class TestServersTest {
    @Test
    void theApplicationRoleWritesRowsInTablesOfTheOwnerAndHasNoOtherRight() throws SQLException {
        ServiceDatabase database = TestServers.database("training");
        try (Connection owner = owner(database);
                Statement sql = owner.createStatement()) {
            sql.execute("CREATE TABLE course (id bigint GENERATED ALWAYS AS IDENTITY, title text)");
        }

        try (Connection application = application(database);
                Statement sql = application.createStatement()) {
            assertThat(sql.executeUpdate("INSERT INTO course (title) VALUES ('Law at the border')"))
                    .isOne();
            assertThatThrownBy(() -> sql.execute("CREATE TABLE another (id int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> sql.execute("DROP TABLE course")).hasMessageContaining("must be owner");
            assertThatThrownBy(() -> sql.execute("ALTER ROLE training BYPASSRLS"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aForcedPolicyBindsTheApplicationRole() throws SQLException {
        ServiceDatabase database = TestServers.database("review");
        try (Connection owner = owner(database);
                Statement sql = owner.createStatement()) {
            sql.execute("CREATE TABLE opinion (country text)");
            sql.execute("INSERT INTO opinion VALUES ('KEN')");
            sql.execute("ALTER TABLE opinion ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY");
        }

        try (Connection application = application(database);
                Statement sql = application.createStatement();
                var rows = sql.executeQuery("SELECT * FROM opinion")) {
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void theRolesOfOneServiceDoNotEnterTheDatabaseOfAnother() {
        ServiceDatabase monitoring = TestServers.database("monitoring");
        ServiceDatabase instruments = TestServers.database("instruments");

        assertThatThrownBy(() ->
                        DriverManager.getConnection(instruments.url(), monitoring.username(), monitoring.password()))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> DriverManager.getConnection(instruments.url(), instruments.username(), "guessed"))
                .hasMessageContaining("authentication failed");
    }

    @Test
    void everyServiceHasItsTopicOfEventsThatAreKeptForEver() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestServers.kafka()))) {
            assertThat(admin.listTopics().names().get())
                    .contains("instruments.events", "monitoring.events", "review.events", "training.events")
                    .contains("training.dead-letters");
            ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, "review.events");
            assertThat(admin.describeConfigs(List.of(topic)).all().get().values())
                    .allSatisfy(config ->
                            assertThat(config.get("retention.ms").value()).isEqualTo("-1"));
        }
    }

    @Test
    void aTokenOfAMissionNamesItsRoleAndItsCountriesAndIsSignedWithThePublishedKey() throws Exception {
        SignedJWT token = SignedJWT.parse(Tokens.mission("KEN", "UGA"));

        JWTClaimsSet claims = token.getJWTClaimsSet();
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(claims.getIssuer()).isEqualTo(TestServers.issuerUrl());
        assertThat(claims.getAudience()).containsExactly("iml");
        assertThat(claims.getStringListClaim("iml_roles")).containsExactly("mission");
        assertThat(claims.getStringListClaim("iom_countries")).containsExactly("KEN", "UGA");
        assertThat(claims.getStringClaim("azp")).isEqualTo("sandbox-mission");
        assertThat(isSignedBy(TestServers.issuerUrl(), token)).isTrue();
    }

    @Test
    void aTokenOfAPartnerNamesItsOrganization() throws Exception {
        assertThat(SignedJWT.parse(Tokens.partner("IIHL")).getJWTClaimsSet().getStringClaim("organization"))
                .isEqualTo("IIHL");
    }

    @Test
    void eachBadTokenHasOneFault() throws Exception {
        JWTClaimsSet expired = SignedJWT.parse(Tokens.expired()).getJWTClaimsSet();
        SignedJWT other = SignedJWT.parse(Tokens.otherIssuer());

        assertThat(expired.getExpirationTime().toInstant())
                .isBefore(Instant.now().minusSeconds(60));
        assertThat(expired.getNotBeforeTime()).isBefore(expired.getExpirationTime());
        assertThat(SignedJWT.parse(Tokens.wrongAudience()).getJWTClaimsSet().getAudience())
                .doesNotContain("iml");
        assertThat(other.getJWTClaimsSet().getIssuer()).endsWith("/other");
        assertThat(isSignedBy(TestServers.issuerUrl(), other)).isFalse();
    }

    private static boolean isSignedBy(String issuer, SignedJWT token) throws Exception {
        JWKSet keys = JWKSet.load(URI.create(issuer + "/jwks").toURL());
        return token.verify(new RSASSAVerifier(keys.getKeys().getFirst().toRSAKey()));
    }

    private static Connection owner(ServiceDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.ownerUsername(), database.ownerPassword());
    }

    private static Connection application(ServiceDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.username(), database.password());
    }
}
