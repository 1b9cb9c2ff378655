package org.iom.iml.testkit.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The way to run PostgreSQL, which refuses to start as root, without privileges: in a user namespace, or else as the
 * user {@code nobody}.
 */
final class Unprivileged {
    private static final String NOBODY = "nobody";
    private static final List<List<String>> WAYS = List.of(
            List.of("unshare", "-U"), List.of("runuser", "-u", NOBODY, "--"), List.of("sudo", "-n", "-u", NOBODY));

    /** The prefix of each command; empty for a normal user. */
    private final List<String> prefix;

    private Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    static Unprivileged find() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Unprivileged(List.of());
        }
        return WAYS.stream()
                .filter(Unprivileged::works)
                .findFirst()
                .map(Unprivileged::new)
                .orElseThrow(
                        () -> new ServerFailure("PostgreSQL refuses to run as root and neither unshare, runuser nor"
                                + " sudo can lower the privileges here: run as a normal user."));
    }

    List<String> prefix() {
        return prefix;
    }

    /** Gives the folder and its contents to the user under whom the commands run. */
    void own(Path folder) {
        if (!prefix.contains(NOBODY)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            UserPrincipal nobody =
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY);
            for (Path path : all.toList()) {
                Files.setOwner(path, nobody);
            }
        } catch (IOException e) {
            throw new ServerFailure("Cannot give " + folder + " to the user nobody: " + e.getMessage(), e);
        }
    }

    private static boolean works(List<String> way) {
        try {
            Process process = new ProcessBuilder(
                            Stream.concat(way.stream(), Stream.of("true")).toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
