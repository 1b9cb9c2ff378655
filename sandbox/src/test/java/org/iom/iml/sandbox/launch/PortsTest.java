package org.iom.iml.sandbox.launch;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void aPortInUseIsNamedWithThePartItIsMeantFor() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(other.getLocalPort() - 2);

            assertThatExceptionOfType(Failure.class)
                    .isThrownBy(ports::requireFree)
                    .withMessageContaining("Port " + other.getLocalPort())
                    .withMessageContaining("--port N");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 65_521, 70_000})
    void portsThatDoNotExistAreRefused(int first) {
        assertThatExceptionOfType(Failure.class).isThrownBy(() -> new Ports(first));
    }

    @Test
    void theLastPortsThereAreWillDo() {
        assertThatNoException().isThrownBy(() -> new Ports(65_520));
    }
}
