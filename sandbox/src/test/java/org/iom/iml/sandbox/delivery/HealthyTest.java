package org.iom.iml.sandbox.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import org.iom.iml.sandbox.project.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthyTest {
    private HttpServer server;

    @BeforeAll
    static void isThere() {
        Shell.assumeThere("bash");
    }

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/q/health/ready", 200);
        answer("/q/health/live", 503);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void whoAnswersWith200IsHealthy() {
        assertThat(isHealthy("/q/health/ready")).isTrue();
    }

    @Test
    void whoAnswersOtherwiseIsNot() {
        assertThat(isHealthy("/q/health/live")).isFalse();
        assertThat(isHealthy("/nowhere")).isFalse();
    }

    @Test
    void whoDoesNotListenIsNot() {
        server.stop(0);

        assertThat(isHealthy("/q/health/ready")).isFalse();
    }

    private boolean isHealthy(String path) {
        String port = String.valueOf(server.getAddress().getPort());
        return Shell.run(Map.of(), "bash", "docker/healthy", port, path).code() == 0;
    }

    private void answer(String path, int status) {
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }
}
