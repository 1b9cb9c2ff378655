package org.iom.iml.instruments.provision;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iom.iml.instruments.provision.edition.LegalForce;
import org.iom.iml.instruments.provision.edition.ProvisionKey;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.iom.iml.instruments.provision.edition.ProvisionText.Notes;
import org.iom.iml.instruments.text.StoredJson;
import org.iom.iml.platform.code.Codes;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Bound;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/** The query for provisions to be shown. */
@Singleton
class ProvisionList {

    private static final String COLUMNS = """
            e_id, parent, path, kind, number, headings, texts, heading_kind, force, force_source, themes, source,
            version, effective_force, force_from, status, updated_at, text_sources""";
    private static final String SELECT = "select " + COLUMNS + " from provision ";
    private static final String IN_ORDER = " and status = 'standing' order by path, e_id";
    private static final Listing<ShownProvision> BY_PLACE = Listing.of(COLUMNS, "provision", ProvisionList::shown)
            .by("path", "integer[]")
            .by("e_id", "text");
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final Rows rows;
    private final Lists lists;

    ProvisionList(Rows rows, Lists lists) {
        this.rows = rows;
        this.lists = lists;
    }

    /** Returns the provisions of an instrument in the order of the text. */
    Page<ShownProvision> in(String instrument, ProvisionFilter filter, ListRequest request) {
        if (filter.kind() != null) {
            requireKnown(filter.kind());
        }
        return lists.page(BY_PLACE, List.of(instrument, filter), filter.conditions(instrument), request);
    }

    private void requireKnown(String kind) {
        if (rows.find("select kind from provision where kind = :kind limit 1", Values.of("kind", kind), row -> kind)
                .isEmpty()) {
            List<String> known =
                    rows.list("select distinct kind from provision order by kind", row -> row.text("kind"));
            throw BadInput.parameter("kind", "one of " + String.join(", ", known));
        }
    }

    Optional<ShownProvision> find(String instrument, String eId) {
        return rows.find(
                SELECT + "where id = :id", Values.of("id", ProvisionKey.of(instrument, eId)), ProvisionList::shown);
    }

    /** Returns the codes of the instruments whose provisions are recorded. */
    List<String> instruments() {
        return rows.list(
                "select distinct instrument from provision order by instrument", row -> row.text("instrument"));
    }

    /** Returns the provisions of an instrument in its latest text, in order. */
    List<ProvisionText> standing(String instrument) {
        return read("instrument = :instrument", Values.of("instrument", instrument)).stream()
                .map(ShownProvision::text)
                .toList();
    }

    /** Returns the parts of a provision, or the top level where {@code parent} is null. */
    List<ShownProvision> parts(String instrument, @Nullable String parent) {
        Values values = Values.of("instrument", instrument);
        return parent == null
                ? read("instrument = :instrument and parent is null", values)
                : read("instrument = :instrument and parent = :parent", values.and("parent", parent));
    }

    /** Returns the provision and all that is below it, in order. */
    List<ShownProvision> whole(String instrument, String eId) {
        return rows.list(
                SELECT + """
                        where id in (
                            with recursive whole (id, e_id) as (
                                select id, e_id from provision where id = :id
                                union
                                select part.id, part.e_id from provision part join whole on part.parent = whole.e_id
                                where part.instrument = :instrument)
                            select id from whole) and (status = 'standing' or e_id = :eId)
                        order by path, e_id""",
                Values.of("instrument", instrument).and("eId", eId).and("id", ProvisionKey.of(instrument, eId)),
                ProvisionList::shown);
    }

    private List<ShownProvision> read(String condition, Bound values) {
        return rows.list(SELECT + "where " + condition + IN_ORDER, values, ProvisionList::shown);
    }

    private static ShownProvision shown(Row row) throws IOException {
        return new ShownProvision(
                new ProvisionText(
                        row.text("e_id"),
                        row.textOrNull("parent"),
                        row.list("path", Integer.class),
                        row.text("kind"),
                        row.textOrNull("number"),
                        texts(row.text("headings")),
                        texts(row.text("texts")),
                        new Notes(
                                row.textOrNull("heading_kind"),
                                row.textOrNull("force"),
                                row.textOrNull("force_source"),
                                row.texts("themes")),
                        row.text("source")),
                row.number("version"),
                Codes.of(LegalForce.class, row.text("effective_force")),
                row.textOrNull("force_from"),
                Codes.of(ProvisionStatus.class, row.text("status")),
                row.instant("updated_at"),
                texts(row.text("text_sources")));
    }

    private static Map<String, String> texts(String json) throws IOException {
        return StoredJson.mapper().readValue(json, TEXTS);
    }
}
