package org.iom.iml.training.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import org.iom.iml.training.application.AnswerByLink;
import org.iom.iml.training.application.Application;
import org.iom.iml.training.enquiry.EventEnquiries;
import org.iom.iml.training.enquiry.EventEnquiryStatus;
import org.iom.iml.training.link.LinkResource.LinkAnswer;
import org.iom.iml.training.link.LinkResource.LinkView;
import org.iom.iml.training.mail.AnswerLinks;
import org.iom.iml.training.mail.AnswerLinks.Link;

/** The service that carries out, once and atomically, what a person answers by a mailed link. */
@ApplicationScoped
class FollowLink {

    private final AnswerLinks links;
    private final AnswerByLink applications;
    private final EventEnquiries enquiries;

    FollowLink(AnswerLinks links, AnswerByLink applications, EventEnquiries enquiries) {
        this.links = links;
        this.applications = applications;
        this.enquiries = enquiries;
    }

    @Transactional
    LinkView look(String token) {
        Link link = links.find(token);
        return link.purpose().isOfEnquiry()
                ? view(link, enquiries.of(link).status())
                : view(link, applications.look(link));
    }

    @Transactional
    LinkView answer(LinkAnswer answer) {
        Link link = links.find(answer.token());
        boolean yes = Objects.requireNonNullElse(answer.accept(), true);
        links.use(link);
        return link.purpose().isOfEnquiry()
                ? view(link, enquiries.answer(link, yes))
                : view(link, applications.answer(link, yes, Objects.requireNonNullElse(answer.answers(), Map.of())));
    }

    private static LinkView view(Link link, Application application) {
        return new LinkView(link.purpose(), link.edition(), application.status(), null, link.expiresAt());
    }

    private static LinkView view(Link link, EventEnquiryStatus status) {
        return new LinkView(link.purpose(), null, null, status, link.expiresAt());
    }
}
