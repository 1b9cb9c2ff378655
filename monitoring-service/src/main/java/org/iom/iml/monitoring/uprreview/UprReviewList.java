package org.iom.iml.monitoring.uprreview;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.iom.iml.events.CodeList;
import org.iom.iml.monitoring.mechanism.UprCycles;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/** Reviews, ordered by cycle and State. */
@Singleton
class UprReviewList {

    static final Columns<UprReviewView> COLUMNS = Columns.of(UprReviewView.class)
            .and("party", UprReviewView::party)
            .and("cycle", UprReviewView::cycle)
            .and("session", UprReviewView::session)
            .and("startsOn", UprReviewView::startsOn)
            .and("troika", UprReviewView::troika)
            .and("supported", review -> counted(review, UprReviewView.Answers::supported))
            .and("noted", review -> counted(review, UprReviewView.Answers::noted))
            .and("unanswered", review -> counted(review, UprReviewView.Answers::unanswered))
            .and("pledges", review -> counted(review, UprReviewView.Answers::pledges))
            .and("midTermReportedOn", UprReviewView::midTermReportedOn)
            .and("id", UprReviewView::id);

    private static final String SHOWN = """
            u.id, u.party, u.cycle, u.session, s.starts_on, u.troika, u.mid_term_on, u.mid_term_document, u.updated_at,
            u.version, answers.supported, answers.noted, answers.unanswered, answers.pledges""";
    private static final String FROM = """
            upr_review u left join mechanism_session s on s.mechanism = 'UPR' and s.number = u.session
            cross join lateral (
                select count(*) filter (where position = 'supported') as supported,
                       count(*) filter (where position = 'noted') as noted,
                       count(*) filter (where position is null and kind = 'recommendation') as unanswered,
                       count(*) filter (where kind = 'pledge') as pledges
                from recommendation r
                where r.mechanism = 'UPR' and r.party = u.party and r.session = u.session) answers""";

    private final Rows rows;
    private final Lists lists;
    private final KnownCodes known;
    private final UprCycles cycles;
    private final BaseDocuments documents;

    UprReviewList(Rows rows, Lists lists, KnownCodes known, UprCycles cycles, BaseDocuments documents) {
        this.rows = rows;
        this.lists = lists;
        this.known = known;
        this.cycles = cycles;
        this.documents = documents;
    }

    private static @Nullable Long counted(UprReviewView review, ToLongFunction<UprReviewView.Answers> count) {
        UprReviewView.Answers answers = review.recommendations();
        return answers == null ? null : count.applyAsLong(answers);
    }

    Page<UprReviewView> in(UprReviewFilter filter, ListRequest request) {
        known.require(CodeList.PARTIES, "?party", filter.party());
        if (filter.cycle() != null) {
            cycles.sessionsOf(filter.cycle());
        }
        Listing<UprReviewView> listing = Listing.of(SHOWN, FROM, this::view)
                .by("u.cycle", "integer")
                .by("u.party", "text")
                .by("u.id", "uuid")
                .changedAt("u.updated_at");
        return lists.page(listing, filter, filter.conditions(), request);
    }

    UprReviewView of(UUID id) {
        return rows.find("select " + SHOWN + " from " + FROM + " where u.id = :id", Values.of("id", id), this::view)
                .orElseThrow(() -> new NotFound("There is no review " + id + "."));
    }

    private UprReviewView view(Row row) {
        String party = row.text("party");
        Integer session = row.nullable("session", Integer.class);
        LocalDate startsOn = row.nullable("starts_on", LocalDate.class);
        return new UprReviewView(
                row.id("id"),
                party,
                row.integer("cycle"),
                session,
                startsOn,
                row.texts("troika"),
                session == null ? List.of() : documents.of(party, session, startsOn),
                UprReviewView.Answers.of(row),
                row.nullable("mid_term_on", LocalDate.class),
                row.textOrNull("mid_term_document"),
                row.instant("updated_at"),
                row.number("version"));
    }
}
