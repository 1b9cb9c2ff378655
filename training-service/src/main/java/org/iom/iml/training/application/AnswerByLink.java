package org.iom.iml.training.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import org.iom.iml.training.application.Links.Link;
import org.iom.iml.training.edition.Editions;
import org.iom.iml.training.form.FormStage;
import org.iom.iml.training.form.Forms;

/** Does what a person answers by a link that was mailed to them: once, and all of it or nothing. */
@ApplicationScoped
class AnswerByLink {

    private final Links links;
    private final Editions editions;
    private final Applications applications;
    private final Forms forms;
    private final WriteToApplicant post;

    AnswerByLink(Links links, Editions editions, Applications applications, Forms forms, WriteToApplicant post) {
        this.links = links;
        this.editions = editions;
        this.applications = applications;
        this.forms = forms;
        this.post = post;
    }

    @Transactional
    LinkResource.LinkView look(String token) {
        Link link = links.find(token);
        return new LinkResource.LinkView(
                link.purpose(),
                link.edition(),
                applications.findById(link.application()).status(),
                link.expiresAt());
    }

    @Transactional
    LinkResource.LinkView answer(LinkResource.LinkAnswer answer) {
        Link link = links.find(answer.token());
        editions.locked(link.edition());
        links.use(link);
        Application application = applications.locked(link.edition(), link.application());
        boolean yes = Objects.requireNonNullElse(answer.accept(), true);
        Map<String, Object> given = Objects.requireNonNullElse(answer.answers(), Map.of());
        switch (link.purpose()) {
            case CONFIRM -> confirm(application, yes);
            case TAKE_UP -> takeUp(application, yes, given);
            case WITHDRAW -> applications.withdraw(application);
            case OFFER -> applications.answerOffer(application, yes);
            case FURTHER_FORM -> fill(application, FormStage.ACCEPTANCE, given);
        }
        applications.flush();
        return new LinkResource.LinkView(link.purpose(), link.edition(), application.status(), link.expiresAt());
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
