package org.iom.iml.training.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.training.mail.Mailbag.Outcome;
import org.iom.iml.training.mail.Mailbag.Queued;
import org.jspecify.annotations.Nullable;

/** A job that passes queued letters to the mail server and records the reason where one is refused. */
@Singleton
class Postman {

    /**
     * The number of letters per address and day that a stranger can cause by applying or enquiring in somebody's name.
     */
    private static final int UNASKED = 5;

    private final Mailbag bag;
    private final LetterText text;
    private final Smtp smtp;
    private final MailLinks links;
    private final Callers callers;
    private volatile boolean stopping;

    Postman(Mailbag bag, LetterText text, Smtp smtp, MailLinks links, Callers callers) {
        this.bag = bag;
        this.text = text;
        this.smtp = smtp;
        this.links = links;
        this.callers = callers;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void round() {
        boolean more = smtp.isThere();
        while (more && !stopping) {
            more = callers.asSystem(() -> QuarkusTransaction.requiringNew().call(this::deliver));
        }
    }

    /** Waits for the letter that is being sent: what is recorded of it needs the database. */
    void stop(@Observes ShutdownEvent stopped) {
        stopping = true;
        awaitRound();
    }

    private synchronized void awaitRound() {
        // the lock is free once no round is under way
    }

    /**
     * Sends the next letter and reports whether to go on; the round ends when the queue is empty or the server cannot
     * be reached.
     */
    private boolean deliver() {
        Optional<Queued> next = bag.next();
        return next.isPresent() && settle(next.get(), send(next.get()));
    }

    private boolean settle(Queued letter, Outcome outcome) {
        bag.settle(letter, outcome);
        return !outcome.status().equals("queued");
    }

    private @Nullable String calendar(Queued letter) {
        return letter.edition() == null ? null : text.calendar(letter.kind(), letter.edition());
    }

    private Outcome send(Queued letter) {
        if (letter.kind().isUnasked() && bag.unaskedToday(letter.recipient()) >= UNASKED) {
            return new Outcome("held", "too many letters to one address in a day");
        }
        try {
            Map<String, Object> facts = new HashMap<>(letter.facts());
            facts.put("link", letter.link() == null ? "" : links.address(letter.link()));
            smtp.send(
                    letter.id(),
                    letter.recipient(),
                    text.of(letter.kind(), letter.language(), facts),
                    calendar(letter));
            return new Outcome("sent", null);
        } catch (SendFailedException | AddressException refused) {
            return new Outcome("bounced", "the mail server refuses the address");
        } catch (MessagingException unreachable) {
            return new Outcome("queued", "the mail server cannot be reached");
        }
    }
}
