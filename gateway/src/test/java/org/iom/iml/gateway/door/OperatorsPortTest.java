package org.iom.iml.gateway.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import org.iom.iml.gateway.peer.PeerPorts;
import org.iom.iml.gateway.peer.RawHttp;
import org.iom.iml.testkit.SuiteResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Health and metrics are read by operators, and by nobody who knows the public address only. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@QuarkusTestResource(PeerPorts.class)
class OperatorsPortTest {

    @TestHTTPResource(value = "/", management = true)
    URL operators;

    @ParameterizedTest
    @ValueSource(
            strings = {"/q/health", "/q/health/live", "/q/health/ready", "/q/health/started", "/q/metrics", "/q", "/q/"
            })
    void nothingOfItIsOnThePublicPort(String path) throws IOException {
        assertThat(RawHttp.get(path).status()).isEqualTo(404);
        assertThat(RawHttp.request("HEAD " + path + " HTTP/1.1", "Host: a.example")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void operatorsReadItOnTheirs() {
        given().get(operators + "health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get(operators + "metrics").then().statusCode(200).body(containsString("jvm_memory"));
    }
}
