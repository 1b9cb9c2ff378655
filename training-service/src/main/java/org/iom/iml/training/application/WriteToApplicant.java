package org.iom.iml.training.application;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.iom.iml.training.mail.AnswerLinks;
import org.iom.iml.training.mail.Letter;
import org.iom.iml.training.mail.LetterKind;
import org.iom.iml.training.mail.Letters;
import org.iom.iml.training.mail.LinkPurpose;
import org.jspecify.annotations.Nullable;

/** The letters that tell people what became of their application, with links for their answers. */
@Singleton
public class WriteToApplicant {

    private static final String ONCE = "once";
    private static final Duration TO_ANSWER = Duration.ofDays(30);
    private static final Duration TO_WITHDRAW = Duration.ofDays(365);

    private final Letters letters;
    private final AnswerLinks links;
    private final Clock clock;

    WriteToApplicant(Letters letters, AnswerLinks links, Clock clock) {
        this.letters = letters;
        this.links = links;
        this.clock = clock;
    }

    void askToConfirm(Application application, Instant until) {
        write(application, LetterKind.CONFIRM, links.make(application.id(), LinkPurpose.CONFIRM, until));
    }

    void tellOfNomination(Application application) {
        Instant until = clock.instant().plus(TO_ANSWER);
        write(application, LetterKind.NOMINATED, links.make(application.id(), LinkPurpose.TAKE_UP, until));
    }

    void tellReceived(Application application) {
        Instant until = clock.instant().plus(TO_WITHDRAW);
        write(application, LetterKind.RECEIVED, links.make(application.id(), LinkPurpose.WITHDRAW, until));
    }

    /** Announces offers; their links outlast them, as the offers themselves set the time for an answer. */
    public void tellOffers(List<Application> applications) {
        Instant until = clock.instant().plus(TO_WITHDRAW);
        List<UUID> made = links.make(applications.stream().map(Application::id).toList(), LinkPurpose.OFFER, until);
        letters.queue(IntStream.range(0, made.size())
                .mapToObj(i -> letter(
                        applications.get(i),
                        LetterKind.OFFERED,
                        made.get(i),
                        made.get(i).toString()))
                .toList());
    }

    /** Reminds the person with the link of the offer, unless it was used. */
    public void remind(Application application) {
        links.unused(application.id(), LinkPurpose.OFFER)
                .ifPresent(link -> write(application, LetterKind.REMINDER, link));
    }

    public void tellWaiting(Application application) {
        write(application, LetterKind.WAITING, null, ONCE);
    }

    public void tellAccepted(Application application) {
        Instant until = clock.instant().plus(TO_WITHDRAW);
        write(application, LetterKind.ACCEPTED, links.make(application.id(), LinkPurpose.FURTHER_FORM, until));
    }

    void tellLapsed(Application application) {
        write(application, LetterKind.LAPSED, null, ONCE);
    }

    /** Announces a change to the edition; {@code cause} distinguishes one change from another. */
    void tellChange(Application application, String cause) {
        write(application, LetterKind.CHANGED, null, cause);
    }

    private void write(Application application, LetterKind kind, UUID link) {
        write(application, kind, link, link.toString());
    }

    private void write(Application application, LetterKind kind, @Nullable UUID link, String cause) {
        letters.queue(letter(application, kind, link, cause));
    }

    private static Letter letter(Application application, LetterKind kind, @Nullable UUID link, String cause) {
        Applicant applicant = application.applicant();
        return new Letter(
                kind.code() + "/" + application.id() + "/" + cause,
                kind,
                applicant.language(),
                applicant.email(),
                applicant.name(),
                application.editionId(),
                link);
    }
}
