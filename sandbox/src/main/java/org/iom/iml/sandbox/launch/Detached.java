package org.iom.iml.sandbox.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command {@code up --detach}: the same program again in the background, watched until it is ready. */
public final class Detached {
    private final Home home;
    private final PrintStream out;

    public Detached(Home home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    /** Starts it and returns the exit code, which is 0 when the suite is ready. */
    public int start(Class<?> main, List<String> arguments) throws IOException, InterruptedException {
        Path log = home.consoleLog();
        Files.createDirectories(home.folder());
        Files.write(log, new byte[0], StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        Process launcher = new ProcessBuilder(command(main, arguments))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Thread breakOff = new Thread(launcher::destroy);
        Runtime.getRuntime().addShutdownHook(breakOff);
        try (InputStream lines = Files.newInputStream(log)) {
            boolean ended;
            boolean ready;
            do {
                ended = launcher.waitFor(100, TimeUnit.MILLISECONDS);
                ready = isReady(launcher);
                lines.transferTo(out);
            } while (!ended && !ready);
            Runtime.getRuntime().removeShutdownHook(breakOff);
            return ended ? launcher.exitValue() : 0;
        }
    }

    private boolean isReady(Process launcher) {
        return Status.of(home)
                .filter(status -> status.launcher() == launcher.pid())
                .isPresent();
    }

    /** Returns a command that ignores the end of the terminal session. */
    private static List<String> command(Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return command;
    }
}
