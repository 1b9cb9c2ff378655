package org.iom.iml.instruments.party;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.iom.iml.instruments.party.PartyFacts.Alias;
import org.iom.iml.instruments.party.PartyFacts.Succession;
import org.iom.iml.instruments.text.StoredJson;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.sql.Row;

/** The query for participants, by code. */
@Singleton
class PartyList {

    private static final Listing<PartyFacts> PARTIES =
            Listing.of("p.*", "party p", PartyList::facts).by("p.code", "text").changedAt("p.updated_at");
    private static final ObjectReader NAMES =
            StoredJson.mapper().readerFor(new TypeReference<Map<String, String>>() {});
    private static final ObjectReader ALIASES = StoredJson.mapper().readerFor(new TypeReference<List<Alias>>() {});
    private static final ObjectReader SUCCESSORS =
            StoredJson.mapper().readerFor(new TypeReference<List<Succession>>() {});

    private final Lists lists;

    PartyList(Lists lists) {
        this.lists = lists;
    }

    Page<PartyFacts> matching(PartyFilter filter, ListRequest request) {
        return lists.page(PARTIES, filter, filter.conditions(), request);
    }

    private static PartyFacts facts(Row row) throws IOException {
        return new PartyFacts(
                row.text("code"),
                row.textOrNull("alpha2"),
                row.textOrNull("m49"),
                row.get("kind", PartyKind.class),
                row.nullable("exists_from", LocalDate.class),
                row.nullable("exists_until", LocalDate.class),
                NAMES.readValue(row.text("names")),
                ALIASES.readValue(row.text("aliases")),
                SUCCESSORS.readValue(row.text("successors")),
                row.text("source"));
    }
}
