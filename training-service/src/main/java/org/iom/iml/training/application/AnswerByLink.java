package org.iom.iml.training.application;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.iom.iml.training.edition.Editions;
import org.iom.iml.training.form.FormStage;
import org.iom.iml.training.form.Forms;
import org.iom.iml.training.mail.AnswerLinks.Link;

/** The service that applies a person's answer, given through a mailed link, to their application. */
@Singleton
public class AnswerByLink {

    private final Editions editions;
    private final Applications applications;
    private final Forms forms;
    private final WriteToApplicant post;

    AnswerByLink(Editions editions, Applications applications, Forms forms, WriteToApplicant post) {
        this.editions = editions;
        this.applications = applications;
        this.forms = forms;
        this.post = post;
    }

    /** Returns the application to which the link belongs. */
    public Application look(Link link) {
        return applications.findById(link.about());
    }

    /** Applies the answer in the transaction that uses up the link, and returns the application as it then stands. */
    public Application answer(Link link, boolean yes, Map<String, Object> given) {
        UUID edition = Objects.requireNonNull(link.edition());
        editions.locked(edition);
        Application application = applications.locked(edition, link.about());
        switch (link.purpose()) {
            case CONFIRM -> confirm(application, yes);
            case TAKE_UP -> takeUp(application, yes, given);
            case WITHDRAW -> applications.withdraw(application);
            case OFFER -> applications.answerOffer(application, yes);
            case FURTHER_FORM -> fill(application, FormStage.ACCEPTANCE, given);
            case CONFIRM_ENQUIRY -> throw new IllegalArgumentException("The link is of an enquiry.");
        }
        applications.flush();
        return application;
    }

    private void confirm(Application application, boolean yes) {
        if (yes) {
            applications.confirm(application);
            post.tellReceived(application);
        } else {
            applications.withdraw(application);
        }
    }

    private void takeUp(Application application, boolean yes, Map<String, Object> given) {
        if (yes) {
            fill(application, FormStage.APPLICATION, given);
        }
        confirm(application, yes);
    }

    private void fill(Application application, FormStage stage, Map<String, Object> given) {
        forms.check(application.editionId(), stage, given, "/answers")
                .ifPresent(form -> applications.fill(application.id(), form, given));
    }
}
