package org.iom.iml.training.enquiry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.training.RegistryCodes;
import org.iom.iml.training.mail.AnswerLinks.Link;
import org.iom.iml.training.request.TrainingRequest;
import org.iom.iml.training.request.TrainingRequests;
import org.jspecify.annotations.Nullable;

/** The repository of governments' enquiries: received, confirmed by a mailed link, then taken up or closed. */
@ApplicationScoped
@Transactional
public class EventEnquiries implements PanacheRepositoryBase<EventEnquiry, UUID> {

    private final TrainingRequests requests;
    private final WriteToEnquirer post;
    private final RegistryCodes codes;
    private final Outbox outbox;
    private final Rows rows;

    EventEnquiries(TrainingRequests requests, WriteToEnquirer post, RegistryCodes codes, Outbox outbox, Rows rows) {
        this.requests = requests;
        this.post = post;
        this.codes = codes;
        this.outbox = outbox;
        this.rows = rows;
    }

    /** Receives an enquiry from anybody, mails a link and returns the time by which it must be confirmed. */
    Instant receive(EventEnquiry enquiry) {
        codes.requireParty("/party", enquiry.party());
        codes.requireThemes("/themes", enquiry.themes());
        persist(enquiry);
        flush();
        return post.askToConfirm(enquiry);
    }

    /** Returns the enquiry to which the link belongs. */
    public EventEnquiry of(Link link) {
        return visible(link.about());
    }

    /** Applies the answer given through the link, confirming or withdrawing the enquiry, and returns its new status. */
    public EventEnquiryStatus answer(Link link, boolean yes) {
        EventEnquiry enquiry = of(link);
        if (yes) {
            outbox.append(enquiry.confirm());
        } else {
            enquiry.withdraw();
        }
        return enquiry.status();
    }

    /** Turns the enquiry into a training request of its State, for which the caller takes responsibility. */
    void takeUp(UUID id, @Nullable String ifMatch, List<UUID> recommendations, List<UUID> findings) {
        EventEnquiry enquiry = current(id, ifMatch);
        TrainingRequest request = enquiry.request(recommendations, findings);
        requests.receive(request);
        outbox.append(enquiry.takeUp(request.id()));
        post.tellTakenUp(enquiry);
    }

    void close(UUID id, @Nullable String ifMatch, String reason) {
        EventEnquiry enquiry = current(id, ifMatch);
        outbox.append(enquiry.close(reason));
        post.tellClosed(enquiry);
    }

    /**
     * Deletes enquiries that were withdrawn or not confirmed in time, with their personal data, and returns how many
     * there were.
     */
    int forgetUnconfirmed() {
        return rows.update("""
                delete from event_enquiry
                where status = 'withdrawn'
                    or status = 'awaiting-confirmation' and received_at < now() - interval '7 days'""", Values.none());
    }

    private EventEnquiry current(UUID id, @Nullable String ifMatch) {
        EventEnquiry enquiry = visible(id);
        Versions.require(ifMatch, enquiry.version());
        return enquiry;
    }

    private EventEnquiry visible(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("There is no enquiry " + id + "."));
    }
}
