package org.iom.iml.instruments.instrument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.iom.iml.instruments.instrument.clause.FinalClauses;
import org.iom.iml.instruments.text.StoredJson;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/** The query for instruments to be shown, the most frequent request. */
@Singleton
class InstrumentList {

    private static final String COLUMNS = """
            version, code, kind, titles, adopted_on, adopted_at, opened_on, in_force_on, untc_number, unts_registration,
            symbol, chapter, depositary, monitoring_body, supplements, acts, final_clauses, details, sources, to_verify,
            origin, updated_at""";
    private static final Listing<Listed> LISTING =
            Listing.of(COLUMNS, "instrument", InstrumentList::listed).by("code", "text");
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<String>> LIST = new TypeReference<>() {};
    private static final TypeReference<FinalClauses> CLAUSES = new TypeReference<>() {};
    private static final TypeReference<InstrumentDetails> DETAILS = new TypeReference<>() {};

    private final Rows rows;
    private final Lists lists;

    InstrumentList(Rows rows, Lists lists) {
        this.rows = rows;
        this.lists = lists;
    }

    /** An instrument in the version that was read. */
    record Listed(long version, InstrumentFacts facts, InstrumentOrigin origin, Instant updatedAt) {}

    Optional<Listed> find(String code) {
        return rows.find(
                "select " + COLUMNS + " from instrument where code = :code",
                Values.of("code", code),
                InstrumentList::listed);
    }

    Page<Listed> in(InstrumentFilter filter, ListRequest request) {
        return lists.page(LISTING, filter, filter.conditions(), request);
    }

    private static Listed listed(Row row) throws JsonProcessingException {
        return new Listed(
                row.number("version"),
                facts(row),
                row.get("origin", InstrumentOrigin.class),
                row.instant("updated_at"));
    }

    private static InstrumentFacts facts(Row row) throws JsonProcessingException {
        return new InstrumentFacts(
                row.text("code"),
                row.get("kind", InstrumentKind.class),
                Objects.requireNonNull(json(row, "titles", TEXTS)),
                new Milestones(
                        row.nullable("adopted_on", LocalDate.class),
                        row.textOrNull("adopted_at"),
                        row.nullable("opened_on", LocalDate.class),
                        row.nullable("in_force_on", LocalDate.class)),
                new Registration(
                        row.textOrNull("untc_number"),
                        row.textOrNull("unts_registration"),
                        row.textOrNull("symbol"),
                        row.textOrNull("chapter"),
                        row.textOrNull("depositary")),
                new Regime(
                        row.textOrNull("monitoring_body"),
                        row.textOrNull("supplements"),
                        json(row, "acts", LIST),
                        json(row, "final_clauses", CLAUSES)),
                json(row, "details", DETAILS),
                new Sourcing(json(row, "sources", TEXTS), json(row, "to_verify", LIST)));
    }

    private static <T> @Nullable T json(Row row, String column, TypeReference<T> type) throws JsonProcessingException {
        String text = row.textOrNull(column);
        return text == null ? null : StoredJson.mapper().readValue(text, type);
    }
}
