package org.iom.iml.testkit;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.iom.iml.testkit.server.ServerFailure;

/** The mailbox of an address. */
public final class Mailbox {

    private static final Pattern LINK = Pattern.compile("#([A-Za-z0-9_-]{20,})");

    private final String address;

    private final int port;

    private Mailbox(String address, int port) {
        this.address = address;
        this.port = port;
    }

    /** Opens a mailbox on the test mail server. */
    public static Mailbox of(String address) {
        return of(address, Integer.parseInt(TestServers.mail().split(":", 2)[1]));
    }

    /** Opens a mailbox on the mail server with this IMAP port. */
    public static Mailbox of(String address, int imapPort) {
        return new Mailbox(address, imapPort);
    }

    /** Returns the subject and text of each message, oldest first. */
    public List<String> letters() {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", port, address, address);
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                List<String> letters = new ArrayList<>();
                for (Message message : inbox.getMessages()) {
                    if (!message.isSet(Flags.Flag.DELETED)) {
                        letters.add(message.getSubject() + "\n" + text(message));
                    }
                }
                return letters;
            }
        } catch (MessagingException | IOException failed) {
            throw new ServerFailure("The mailbox cannot be read", failed);
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart parts)) {
            return part.getContent() instanceof InputStream bytes
                    ? new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    : part.getContent().toString();
        }
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) {
            all.append(text(parts.getBodyPart(i))).append('\n');
        }
        return all.toString();
    }

    /** Waits for a message that contains the words, and returns the token of the link in the newest one. */
    public String token(String words) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> now(words), Optional::isPresent)
                .orElseThrow();
    }

    /** Returns the token of the link in the newest message that contains the words, if one has arrived. */
    public Optional<String> now(String words) {
        return letters().reversed().stream()
                .filter(letter -> letter.contains(words))
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(link -> link.group(1))
                .findFirst();
    }
}
