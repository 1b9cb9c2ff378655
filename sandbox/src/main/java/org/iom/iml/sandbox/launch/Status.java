package org.iom.iml.sandbox.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** The status of a running suite: its launcher's process id and its ports. */
public record Status(long launcher, Ports ports) {

    /** Returns the status recorded when the suite became ready. */
    public static Optional<Status> of(Home home) {
        try {
            String[] words = Files.readString(home.status()).strip().split(" ", 2);
            Status status = new Status(Long.parseLong(words[0]), new Ports(Integer.parseInt(words[1])));
            return ProcessHandle.of(status.launcher()).isPresent() ? Optional.of(status) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new Failure("Cannot read " + home.status() + ": " + e.getMessage(), e);
        }
    }

    /** Returns the status for commands that need a running suite, and fails where there is none. */
    public static Status require(Home home) {
        return of(home).orElseThrow(() -> new Failure("The suite is not up: start it with ./suite up."));
    }

    void note(Home home) {
        try {
            Files.writeString(home.status(), launcher + " " + ports.gateway());
        } catch (IOException e) {
            throw new Failure("Cannot write " + home.status() + ": " + e.getMessage(), e);
        }
    }
}
