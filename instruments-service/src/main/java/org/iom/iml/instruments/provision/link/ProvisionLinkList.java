package org.iom.iml.instruments.provision.link;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.iom.iml.events.ProvisionAddress;
import org.iom.iml.instruments.provision.link.SeenLink.End;
import org.iom.iml.instruments.text.StoredJson;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Said;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The query for links as seen from one of their ends. */
@Singleton
public class ProvisionLinkList {

    private static final String COLUMNS = """
            l.id, l.version, l.relation, l.source, l.updated_at, f.instrument as from_instrument, f.e_id as from_e_id,
            f.headings as from_headings, t.instrument as to_instrument, t.e_id as to_e_id,
            t.headings as to_headings""";
    private static final String TABLES = """
            provision_link_seen l join provision f on f.id = l.from_provision
            join provision t on t.id = l.to_provision""";
    private static final String SELECT = "select " + COLUMNS + " from " + TABLES + " where not l.withdrawn and ";
    private static final Listing<SeenLink> BY_ID = Listing.of(COLUMNS, TABLES, ProvisionLinkList::seen)
            .by("l.id", "uuid")
            .changedAt("l.updated_at");
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final Rows rows;
    private final Lists lists;
    private final Links links;

    ProvisionLinkList(Rows rows, Lists lists, Links links) {
        this.rows = rows;
        this.lists = lists;
        this.links = links;
    }

    Page<SeenLink> in(ProvisionLinkFilter filter, ListRequest request) {
        return lists.page(BY_ID, filter, filter.conditions(), request);
    }

    Optional<SeenLink> find(UUID id) {
        return rows.find(SELECT + "l.id = :id and not l.turned", Values.of("id", id), ProvisionLinkList::seen);
    }

    /** Returns the links of one provision, up to {@code most}. */
    public List<SeenLink> of(String provision, int most) {
        return rows.list(
                SELECT + "l.from_provision = :provision order by l.relation, t.instrument, t.path limit :most",
                Values.of("provision", provision).and("most", most),
                ProvisionLinkList::seen);
    }

    Columns<SeenLink> columns() {
        return Columns.of(SeenLink.class)
                .and("id", SeenLink::id)
                .and("fromInstrument", link -> link.from().address().instrument())
                .and("fromEId", link -> link.from().address().eId())
                .and("fromHeading", link -> new Said(link.from().headings()))
                .and("relation", SeenLink::relation)
                .and("toInstrument", link -> link.to().address().instrument())
                .and("toEId", link -> link.to().address().eId())
                .and("toHeading", link -> new Said(link.to().headings()))
                .and("source", SeenLink::source)
                .and("updatedAt", SeenLink::updatedAt)
                .and("url", link -> links.to("provision-links", link.id().toString()));
    }

    private static SeenLink seen(Row row) throws IOException {
        return new SeenLink(
                row.id("id"),
                row.number("version"),
                row.text("relation"),
                row.text("source"),
                end(row, "from"),
                end(row, "to"),
                row.instant("updated_at"));
    }

    private static End end(Row row, String end) throws IOException {
        return new End(
                new ProvisionAddress(row.text(end + "_instrument"), row.text(end + "_e_id")),
                StoredJson.mapper().readValue(row.text(end + "_headings"), TEXTS));
    }
}
