package org.iom.iml.training.mail;

import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The SMTP client that hands letters to the mail server. */
@Singleton
class Smtp {

    private static final String BOUND = "10000";

    private final MailSettings settings;
    private final Clock clock;

    Smtp(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    boolean isThere() {
        return settings.host().isPresent();
    }

    /**
     * Sends a letter under a Message-ID fixed by its id, so that a second copy sent after a crash can be recognized.
     */
    void send(UUID id, String recipient, LetterText.Text text, @Nullable String calendar) throws MessagingException {
        MimeMessage mail = new WithId(session(), "<" + id + "@training.iml>");
        mail.setFrom(new InternetAddress(settings.from()));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        mail.setSubject(text.subject(), StandardCharsets.UTF_8.name());
        if (calendar == null) {
            mail.setText(text.body(), StandardCharsets.UTF_8.name());
        } else {
            mail.setContent(withCalendar(text.body(), calendar));
        }
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setSentDate(Date.from(clock.instant()));
        Transport.send(mail);
    }

    private static MimeMultipart withCalendar(String body, String calendar) throws MessagingException {
        MimeBodyPart words = new MimeBodyPart();
        words.setText(body, StandardCharsets.UTF_8.name());
        MimeBodyPart days = new MimeBodyPart();
        days.setContent(calendar, "text/calendar; charset=UTF-8; method=PUBLISH");
        days.setFileName("edition.ics");
        return new MimeMultipart(words, days);
    }

    private Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", settings.host().orElseThrow());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.connectiontimeout", BOUND);
        properties.put("mail.smtp.timeout", BOUND);
        properties.put("mail.smtp.writetimeout", BOUND);
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.startTls()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(settings.startTls()));
        properties.put("mail.mime.allowutf8", "true");
        settings.username().ifPresent(name -> properties.put("mail.smtp.auth", "true"));
        return Session.getInstance(properties, credentials());
    }

    private @Nullable Authenticator credentials() {
        return settings.username().isEmpty()
                ? null
                : new Authenticator() {
                    @Override
                    protected PasswordAuthentication getPasswordAuthentication() {
                        return new PasswordAuthentication(
                                settings.username().orElse(""),
                                settings.password().orElse(""));
                    }
                };
    }

    private static final class WithId extends MimeMessage {

        private final String id;

        WithId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
