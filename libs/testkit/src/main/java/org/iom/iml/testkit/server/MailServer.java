package org.iom.iml.testkit.server;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * A mail server that accepts messages for any address: SMTP for sending, IMAP for reading with the address as user
 * name.
 */
public final class MailServer implements AutoCloseable {

    private static final String HERE = "127.0.0.1";

    private final GreenMail server;

    private MailServer(GreenMail server) {
        this.server = server;
    }

    public static MailServer on(int smtpPort, int imapPort) {
        GreenMail server = new GreenMail(new ServerSetup[] {
                    new ServerSetup(smtpPort, HERE, ServerSetup.PROTOCOL_SMTP),
                    new ServerSetup(imapPort, HERE, ServerSetup.PROTOCOL_IMAP)
                })
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        return new MailServer(server);
    }

    /** Starts a server on free ports. */
    public static MailServer temporary() {
        return on(Ports.free(), Ports.free());
    }

    /** Returns the address as {@code smtp port:imap port}. */
    public String address() {
        return server.getSmtp().getPort() + ":" + server.getImap().getPort();
    }

    /** Returns all messages sent, mailbox by mailbox, as displayed and with their ids. */
    public List<String> letters() {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailServer::shown)
                .toList();
    }

    private static String shown(MimeMessage letter) {
        try {
            return "Message-ID: %s%nTo: %s%nSubject: %s%n%n%s"
                    .formatted(
                            letter.getMessageID(),
                            Arrays.toString(letter.getAllRecipients()),
                            letter.getSubject(),
                            text(letter.getContent()));
        } catch (MessagingException | IOException unreadable) {
            return "A letter that cannot be shown: " + unreadable.getMessage();
        }
    }

    private static Object text(Object content) throws MessagingException, IOException {
        return content instanceof Multipart parts ? parts.getBodyPart(0).getContent() : content;
    }

    @Override
    public void close() {
        server.stop();
    }
}
