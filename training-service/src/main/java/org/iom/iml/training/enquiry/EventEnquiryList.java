package org.iom.iml.training.enquiry;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.training.RegistryCodes;
import org.iom.iml.training.Versioned;

/** The enquiries visible to the caller; a mission sees the confirmed ones of the States it serves. */
@Singleton
class EventEnquiryList {

    private static final Listing<EventEnquiryView> NEWEST_FIRST = Listing.of(
                    "q.*", "event_enquiry q", EventEnquiryList::view)
            .by("q.id", "uuid")
            .newestFirst()
            .changedAt("q.updated_at");

    private final Rows rows;
    private final Lists lists;
    private final RegistryCodes codes;
    final Columns<EventEnquiryView> columns;

    EventEnquiryList(Rows rows, Lists lists, RegistryCodes codes, Links links) {
        this.rows = rows;
        this.lists = lists;
        this.codes = codes;
        this.columns = Columns.of(EventEnquiryView.class)
                .and("id", EventEnquiryView::id)
                .and("party", EventEnquiryView::party)
                .and("authority", EventEnquiryView::authority)
                .and("contactName", EventEnquiryView::contactName)
                .and("contactEmail", EventEnquiryView::contactEmail)
                .and("status", enquiry -> enquiry.status().code())
                .and("themes", EventEnquiryView::themes)
                .and("need", EventEnquiryView::need)
                .and("language", EventEnquiryView::language)
                .and("expectedParticipants", EventEnquiryView::expectedParticipants)
                .and("wishedFrom", EventEnquiryView::wishedFrom)
                .and("wishedUntil", EventEnquiryView::wishedUntil)
                .and("requestId", EventEnquiryView::requestId)
                .and("closeReason", EventEnquiryView::closeReason)
                .and("receivedAt", EventEnquiryView::receivedAt)
                .and("updatedAt", EventEnquiryView::updatedAt)
                .and("url", enquiry -> links.to("event-enquiries", enquiry.id().toString()));
    }

    Page<EventEnquiryView> in(EventEnquiryFilter filter, ListRequest request) {
        codes.requireParty("?party", filter.party());
        codes.requireTheme("?theme", filter.theme());
        return lists.page(NEWEST_FIRST, filter, filter.conditions(), request);
    }

    Versioned<EventEnquiryView> visible(UUID id) {
        return rows.find(
                        "select * from event_enquiry where id = :id",
                        Values.of("id", id),
                        row -> new Versioned<>(row.number("version"), view(row)))
                .orElseThrow(() -> new NotFound("There is no enquiry " + id + "."));
    }

    private static EventEnquiryView view(Row row) {
        return new EventEnquiryView(
                row.id("id"),
                row.text("party"),
                row.text("authority"),
                row.text("contact_name"),
                row.text("contact_email"),
                row.texts("themes"),
                row.text("need"),
                row.text("language"),
                row.integer("expected_participants"),
                row.nullable("wished_from", LocalDate.class),
                row.nullable("wished_until", LocalDate.class),
                row.get("status", EventEnquiryStatus.class),
                row.nullable("request_id", UUID.class),
                row.textOrNull("close_reason"),
                row.instant("received_at"),
                row.instant("updated_at"));
    }
}
