package org.iom.iml.training.enquiry;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.iom.iml.training.mail.AnswerLinks;
import org.iom.iml.training.mail.Letter;
import org.iom.iml.training.mail.LetterKind;
import org.iom.iml.training.mail.Letters;
import org.iom.iml.training.mail.LinkPurpose;
import org.jspecify.annotations.Nullable;

/** The letters that tell the enquirer what becomes of the enquiry. */
@Singleton
class WriteToEnquirer {

    private static final Duration TO_CONFIRM = Duration.ofDays(7);

    private final Letters letters;
    private final AnswerLinks links;
    private final Clock clock;

    WriteToEnquirer(Letters letters, AnswerLinks links, Clock clock) {
        this.letters = letters;
        this.links = links;
        this.clock = clock;
    }

    /** Mails the confirmation link and returns the time by which the enquiry must be confirmed. */
    Instant askToConfirm(EventEnquiry enquiry) {
        Instant until = clock.instant().plus(TO_CONFIRM);
        write(enquiry, LetterKind.ENQUIRY, links.make(enquiry.id(), LinkPurpose.CONFIRM_ENQUIRY, until));
        return until;
    }

    void tellTakenUp(EventEnquiry enquiry) {
        write(enquiry, LetterKind.ENQUIRY_TAKEN_UP, null);
    }

    void tellClosed(EventEnquiry enquiry) {
        write(enquiry, LetterKind.ENQUIRY_CLOSED, null);
    }

    private void write(EventEnquiry enquiry, LetterKind kind, @Nullable UUID link) {
        letters.queue(new Letter(
                kind.code() + "/" + enquiry.id(),
                kind,
                enquiry.language(),
                enquiry.enquirer().email(),
                enquiry.enquirer().name(),
                enquiry.id(),
                link));
    }
}
