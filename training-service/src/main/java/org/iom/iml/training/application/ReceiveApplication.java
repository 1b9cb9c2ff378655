package org.iom.iml.training.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.training.form.FormStage;
import org.iom.iml.training.form.Forms;

/**
 * The service that receives an application from anybody and mails a confirmation link; it reads nothing that is closed
 * to the public.
 */
@ApplicationScoped
class ReceiveApplication {

    private static final Duration TO_CONFIRM = Duration.ofDays(7);

    private final Entrance entrance;
    private final Forms forms;
    private final Applications applications;
    private final WriteToApplicant post;

    ReceiveApplication(Entrance entrance, Forms forms, Applications applications, WriteToApplicant post) {
        this.entrance = entrance;
        this.forms = forms;
        this.applications = applications;
        this.post = post;
    }

    /** Receives the application and returns the time by which it must be confirmed. */
    @Transactional
    Instant receive(UUID edition, NewApplication asked) {
        entrance.check(edition, asked.party());
        Map<String, Object> answers = Objects.requireNonNullElse(asked.answers(), Map.of());
        Optional<UUID> form = forms.check(edition, FormStage.APPLICATION, answers, "/answers");
        Application application = Application.open(Ids.next(), edition, asked.applicant(), asked.profile());
        applications.add(application);
        form.ifPresent(id -> applications.fill(application.id(), id, answers));
        Instant until = entrance.now().plus(TO_CONFIRM);
        post.askToConfirm(application, until);
        return until;
    }
}
