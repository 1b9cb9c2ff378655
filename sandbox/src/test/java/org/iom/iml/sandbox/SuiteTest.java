package org.iom.iml.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.iom.iml.sandbox.launch.Home;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class SuiteTest {

    @ParameterizedTest
    @CsvSource({
        "up, --fresh",
        "down, --help",
        "token, --countries",
        "token, --person",
        "load, declarations",
        "test, --quick",
        "bench, MEASUREMENT"
    })
    void everyCommandExplainsItself(String command, String explained) {
        StringWriter said = new StringWriter();

        int exit = new CommandLine(new Suite(Home.of(Path.of("target"))))
                .setOut(new PrintWriter(said))
                .execute(command, "--help");

        assertThat(exit).isZero();
        assertThat(said.toString()).contains("Usage: ./suite " + command).contains(explained);
    }

    @ParameterizedTest
    @CsvSource({"help", "--help"})
    void theHelpNamesEveryCommand(String asked) {
        StringWriter said = new StringWriter();

        int exit = new CommandLine(new Suite(Home.of(Path.of("target"))))
                .setOut(new PrintWriter(said))
                .execute(asked);

        assertThat(exit).isZero();
        assertThat(said.toString()).contains("up", "down", "token", "load", "test", "bench");
    }
}
