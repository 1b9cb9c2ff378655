package org.iom.iml.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.iom.iml.testkit.server.MailServer;

/** The main class of the mail server's process, which forwards nothing and prints what was sent. */
public final class MailProcess {
    private MailProcess() {}

    /** Runs the mail server; takes the SMTP and IMAP ports and the file to create when it is ready. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (MailServer server = MailServer.on(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]))) {
            Files.createFile(Path.of(arguments[2]));
            Set<String> shown = new HashSet<>();
            while (true) {
                server.letters().stream().filter(shown::add).forEach(letter -> System.out.println(letter + "\n----"));
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }
    }
}
