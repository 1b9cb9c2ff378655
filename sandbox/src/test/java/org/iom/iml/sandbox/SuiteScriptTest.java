package org.iom.iml.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iom.iml.sandbox.project.Project;
import org.iom.iml.sandbox.project.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script on a machine of which every folder that it looks into is made here. */
class SuiteScriptTest {

    private static final List<String> TOOLS = List.of(
            "cat", "dirname", "find", "head", "ls", "mkdir", "sed", "sh", "tail", "touch", "tr", "uname", "env");

    @TempDir
    private Path machine = Path.of("");

    private Path script = Path.of("");

    @BeforeEach
    void copyTheScriptToTheMachine() throws IOException {
        script = Files.createDirectories(machine.resolve("clone")).resolve("suite");
        Files.writeString(script, Project.text("suite").replaceAll(" /(usr|opt|Library)/", " " + machine + "/$1/"));
        Path tools = Files.createDirectories(machine.resolve("bin"));
        for (String tool : TOOLS) {
            Files.createSymbolicLink(tools.resolve(tool), onThePath(tool));
        }
        Files.createDirectories(script.resolveSibling("sandbox").resolve("target"));
        Files.createFile(script.resolveSibling("sandbox").resolve("target").resolve("sandbox.jar"));
    }

    @Test
    void aNewerJdkBesideTheDefaultOneIsTaken() throws IOException {
        makeTheDefault(jdk("usr/lib/jvm/old", 17));
        jdk("usr/lib/jvm/newer", 21);

        assertThat(run(Map.of(), "token", "iml").output()).startsWith("JDK 21 ").endsWith("token iml\n");
    }

    @Test
    void ofAllJdksTheOneMeantIsTaken() throws IOException {
        jdk("usr/lib/jvm/newest", 26);
        jdk("home/.jdks/meant", 25);
        jdk("opt/newer", 21);

        assertThat(run(Map.of(), "help").output()).startsWith("JDK 25 ");
    }

    @Test
    void theJdkOfJavaHomeIsTakenWhereItIsNewEnough() throws IOException {
        jdk("usr/lib/jvm/meant", 25);
        Path chosen = jdk("elsewhere/chosen", 21);
        Path old = jdk("elsewhere/old", 17);

        assertThat(run(Map.of("JAVA_HOME", chosen.toString()), "help").output()).startsWith("JDK 21 ");
        assertThat(run(Map.of("JAVA_HOME", old.toString()), "help").output()).startsWith("JDK 25 ");
    }

    @Test
    void aFolderWithBlanksInItsNameIsNoObstacle() throws IOException {
        jdk("usr/lib/jvm/a JDK of mine", 25);

        assertThat(run(Map.of(), "help").output()).startsWith("JDK 25 ");
    }

    @Test
    void withoutAJdkOneSentenceSaysWhatToInstall() throws IOException {
        makeTheDefault(jdk("usr/lib/jvm/old", 17));

        Shell.Ended ended = run(Map.of(), "up");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.errors().lines()).singleElement().asString().contains("JDK 21 or newer", "install");
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "down", "token", "load", "test", "bench"})
    void everyCommandExplainsItselfWithoutABuild(String command) throws IOException {
        jdk("usr/lib/jvm/meant", 25);

        assertThat(run(Map.of(), command, "--help").output()).endsWith(command + " --help\n");
    }

    @Test
    void withoutMavenOneSentenceSaysWhatToInstall() throws IOException {
        jdk("usr/lib/jvm/meant", 25);

        Shell.Ended ended = run(Map.of(), "test");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.errors().lines()).singleElement().asString().contains("Maven", "install");
    }

    @Test
    void beforeAnythingIsBuiltACommandSaysHowToBegin() throws IOException {
        jdk("usr/lib/jvm/meant", 25);
        Files.delete(script.resolveSibling("sandbox").resolve("target").resolve("sandbox.jar"));

        Shell.Ended ended = run(Map.of(), "token", "iml");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.errors()).isEqualTo("Nothing is built yet: begin with ./suite up.\n");
    }

    @Test
    void itIsShort() {
        assertThat(Project.text("suite").lines()).hasSizeLessThanOrEqualTo(80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "dash", "busybox sh", "bash --posix"})
    void everyPosixShellReadsIt(String shell) {
        List<String> words = List.of(shell.split(" "));
        Shell.assumeThere(words.getFirst());
        String[] command =
                Stream.concat(words.stream(), Stream.of("-n", "suite")).toArray(String[]::new);

        assertThat(Shell.run(Map.of(), command).errors()).isEmpty();
    }

    private Shell.Ended run(Map<String, String> more, String... words) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "PATH", machine.resolve("bin").toString(),
                "HOME", machine.resolve("home").toString(),
                "JAVA_HOME", ""));
        environment.putAll(more);
        return Shell.run(
                environment,
                Stream.concat(Stream.of("sh", script.toString()), Stream.of(words))
                        .toArray(String[]::new));
    }

    /** A JDK whose java says which it is and with what it was called. */
    private Path jdk(String folder, int version) throws IOException {
        Path jdk = machine.resolve(folder);
        Path bin = Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + ".0.1\"\n");
        for (String program : List.of("java", "javac")) {
            Path file = Files.writeString(bin.resolve(program), "#!/bin/sh\necho \"JDK " + version + " $*\"\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        return jdk;
    }

    private void makeTheDefault(Path jdk) throws IOException {
        Files.createSymbolicLink(
                machine.resolve("bin").resolve("javac"), jdk.resolve("bin").resolve("javac"));
    }

    private static Path onThePath(String tool) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
