package org.iom.iml.training.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.Mailbox;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.training.application.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class BounceBoxTest {

    @ConfigProperty(name = "iml.mail.port")
    int smtp;

    @ConfigProperty(name = "iml.mail.from")
    String from;

    private String edition = "";

    @BeforeEach
    void anEditionIsScheduled() {
        edition = People.anEdition("");
    }

    @Test
    void aLetterThatComesBackIsNotedAndTheReportIsTakenAway() throws Exception {
        String email = People.anApplicant(edition, "Wanjiru Examplewala", "KEN", "");
        Facts.eventually(() -> assertThat(status(email)).isEqualTo("sent"));
        String letter = Desk.unit()
                .get(edition + "/letters?kind=received")
                .path("items.find { it.recipient == '" + email + "' }.id");

        deliver(report("delayed", "4.4.1", UUID.fromString(letter), email));
        deliver(report("failed", "5.1.1", UUID.randomUUID(), email));
        deliver(report("failed", "5.1.1", UUID.fromString(letter), email));

        Facts.eventually(() -> assertThat(status(email)).isEqualTo("bounced"));
        Desk.unit()
                .get(edition + "/letters?kind=received")
                .then()
                .body("items.find { it.id == '" + letter + "' }.remark", equalTo("it came back undelivered (5.1.1)"));
        assertThat(Mailbox.of(from).letters().stream().filter(mail -> mail.contains("failed")))
                .isEmpty();
    }

    @Test
    void onlyAReportOfAFailureToDeliverALetterOfOursIsOne() throws Exception {
        UUID letter = UUID.randomUUID();
        assertThat(BounceReport.of(report("failed", "5.7.1", letter, "a@ministry.example")))
                .contains(new BounceReport(letter, "5.7.1"));
        assertThat(BounceReport.of(report("delayed", "4.4.1", letter, "a@ministry.example")))
                .isEmpty();
        assertThat(BounceReport.of(new MimeMessage(
                        session(),
                        bytes("Subject: Out of office\r\nContent-Type: text/plain\r\n\r\nAction: failed\r\n"))))
                .isEmpty();
    }

    private String status(String email) {
        return Desk.unit()
                .get(edition + "/letters?kind=received")
                .path("items.find { it.recipient == '" + email + "' }?.status");
    }

    /** As RFC 3464 has it. */
    private MimeMessage report(String action, String status, UUID letter, String email) throws Exception {
        return new MimeMessage(session(), bytes("""
                From: MAILER-DAEMON@mail.example
                To: %5$s
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="part"

                --part
                Content-Type: text/plain

                It %1$s.
                --part
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.example

                Final-Recipient: rfc822; %4$s
                Action: %1$s
                Status: %2$s
                --part
                Content-Type: text/rfc822-headers

                Message-ID: <%3$s@training.iml>
                To: %4$s
                --part--
                """.formatted(action, status, letter, email, from)
                .replace("\n", "\r\n")));
    }

    private void deliver(MimeMessage report) throws Exception {
        Transport.send(report, new InternetAddress[] {new InternetAddress(from)});
    }

    private Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(smtp));
        return Session.getInstance(properties);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
