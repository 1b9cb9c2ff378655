package org.iom.iml.training.edition;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.training.RegistryCodes;
import org.iom.iml.training.Versioned;

/** The editions visible to the caller: those in the catalogue, those for its States and those it co-organizes. */
@Singleton
public class EditionList {

    private static final String SELECT = "select " + EditionRow.COLUMNS + " from edition e where ";

    private final Rows rows;
    private final Lists lists;
    private final RegistryCodes codes;
    private final EditionRow row;
    private final Listing<EditionView> byDay;
    final Columns<EditionView> columns;

    EditionList(Rows rows, Lists lists, RegistryCodes codes, EditionRow row, Links links) {
        this.rows = rows;
        this.lists = lists;
        this.codes = codes;
        this.row = row;
        this.byDay = Listing.of(EditionRow.COLUMNS, "edition e", row::view)
                .by("e.starts_on", "date")
                .by("e.id", "uuid")
                .changedAt("e.updated_at");
        this.columns = Columns.of(EditionView.class)
                .and("id", EditionView::id)
                .and("courseCode", EditionView::courseCode)
                .and("status", edition -> edition.status().code())
                .and("startsOn", EditionView::startsOn)
                .and("endsOn", EditionView::endsOn)
                .and("heldOn", EditionView::heldOn)
                .and("place", EditionView::place)
                .and("hostParty", EditionView::hostParty)
                .and("online", EditionView::online)
                .and("timeZone", EditionView::timeZone)
                .and("applicationsUntil", EditionView::applicationsUntil)
                .and("languages", EditionView::languages)
                .and("capacity", EditionView::capacity)
                .and("scholarships", EditionView::scholarships)
                .and("fee", EditionView::fee)
                .and("currency", EditionView::currency)
                .and("partner", EditionView::partner)
                .and("parties", EditionView::parties)
                .and("themes", EditionView::themes)
                .and("inCatalogue", EditionView::inCatalogue)
                .and("officialsTrained", EditionList::trained)
                .and("updatedAt", EditionView::updatedAt)
                .and("url", edition -> links.to("editions", edition.id().toString()));
    }

    Page<EditionView> in(EditionFilter filter, ListRequest request) {
        codes.requireParty("?party", filter.party());
        codes.requireTheme("?theme", filter.theme());
        if (filter.courseId() != null
                && rows.list(
                                "select id from course where id = :id",
                                Values.of("id", filter.courseId()),
                                found -> found.id("id"))
                        .isEmpty()) {
            throw BadInput.parameter("courseId", "There is no course " + filter.courseId() + "; see /v1/courses.");
        }
        return lists.page(byDay, filter, filter.conditions(), request);
    }

    /** Returns the edition if the caller may see it. */
    public Versioned<EditionView> visible(UUID id) {
        return rows.find(
                        SELECT + "e.id = :id",
                        Values.of("id", id),
                        found -> new Versioned<>(found.number("version"), row.view(found)))
                .orElseThrow(() -> new NotFound("There is no edition " + id + "."));
    }

    /** Returns the coming editions for officials of a State, the next first. */
    public List<EditionView> comingFor(String party, int limit) {
        return rows.list(SELECT + """
                        e.status in ('scheduled', 'postponed') and e.parties @> array[:party]::varchar[]
                        order by e.starts_on, e.id limit :most""", Values.of("party", party).and("most", limit), row::view);
    }

    /** Returns the editions at which officials of a State were trained, the latest first. */
    public List<EditionView> heldFor(String party, int limit) {
        return rows.list(SELECT + """
                        e.status = 'held' and exists
                            (select from edition_trained t where t.edition = e.id and t.party = :party)
                        order by e.held_on desc, e.id limit :most""", Values.of("party", party).and("most", limit), row::view);
    }

    /** Returns the number of officials of a State trained at editions that the caller may see. */
    public int trainedOf(String party) {
        return rows.one(
                "select coalesce(sum(officials), 0)::int as trained from edition_trained where party = :party",
                Values.of("party", party),
                found -> found.integer("trained"));
    }

    private static int trained(EditionView edition) {
        return edition.trainedOfficials().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
