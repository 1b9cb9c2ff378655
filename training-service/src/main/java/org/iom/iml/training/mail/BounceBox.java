package org.iom.iml.training.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.log.Wordless;
import org.jboss.logging.Logger;

/**
 * A reader of the bounce mailbox that records which letters are reported as undelivered. A report is deleted once
 * recorded, as it names a person; other mail is left for staff.
 */
@Singleton
class BounceBox {

    private static final Logger LOG = Logger.getLogger(BounceBox.class);
    private static final String BOUND = "10000";

    private final MailSettings.Bounces settings;
    private final Mailbag bag;
    private final Callers callers;

    BounceBox(MailSettings settings, Mailbag bag, Callers callers) {
        this.settings = settings.bounces();
        this.bag = bag;
        this.callers = callers;
    }

    @Scheduled(every = "{iml.mail.bounces.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        settings.host().ifPresent(host -> {
            try (Store store = Session.getInstance(properties()).getStore("imap")) {
                store.connect(
                        host,
                        settings.port(),
                        settings.username(),
                        settings.password().orElse(""));
                empty(store);
            } catch (MessagingException | IOException failed) {
                LOG.warnf("The mailbox of bounced letters cannot be read: %s", Wordless.kinds(failed));
            }
        });
    }

    private void empty(Store store) throws MessagingException, IOException {
        try (Folder inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_WRITE);
            for (Message mail : inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
                Optional<BounceReport> report = BounceReport.of(mail);
                report.ifPresent(bounced ->
                        callers.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> bag.bounce(bounced))));
                mail.setFlag(Flags.Flag.SEEN, true);
                mail.setFlag(Flags.Flag.DELETED, report.isPresent());
            }
        }
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.imap.connectiontimeout", BOUND);
        properties.put("mail.imap.timeout", BOUND);
        properties.put("mail.imap.starttls.enable", "true");
        return properties;
    }
}
