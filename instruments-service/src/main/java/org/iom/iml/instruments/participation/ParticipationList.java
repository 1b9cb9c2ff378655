package org.iom.iml.instruments.participation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.iom.iml.instruments.coverage.Knowledge;
import org.iom.iml.instruments.coverage.KnowledgeTable;
import org.iom.iml.instruments.coverage.RecordKind;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/** The query for participations by instrument and by party, with their status on a date. */
@Singleton
class ParticipationList {

    private static final String SELECT = "select " + ParticipationRow.COLUMNS + " from " + ParticipationRow.TABLES;
    private static final String ONE = "select " + ParticipationRow.COLUMNS + " from " + ParticipationRow.PAIRS;
    private static final Listing<ParticipationRow> PARTICIPATIONS = Listing.of(
                    ParticipationRow.COLUMNS, ParticipationRow.TABLES, ParticipationRow::of)
            .changedAt("p.updated_at");
    private static final Listing<ParticipationRow> BY_PARTY =
            PARTICIPATIONS.by("p.party", "text").by("p.id", "text");
    private static final Listing<ParticipationRow> BY_INSTRUMENT =
            PARTICIPATIONS.by("p.instrument", "text").by("p.id", "text");

    /** Finds a party's own participations and those of others that extend to it, each through its own index. */
    private static final String OF_PARTY = """
            p.id in (select id from participation where party = :code
                     union all select id from participation where territories @> array[:code]::text[])""";

    private final Rows rows;
    private final Lists lists;
    private final Pages pages;
    private final KnowledgeTable knowledge;

    ParticipationList(Rows rows, Lists lists, Pages pages, KnowledgeTable knowledge) {
        this.rows = rows;
        this.lists = lists;
        this.pages = pages;
        this.knowledge = knowledge;
    }

    private Optional<ParticipationRow> find(String instrument, String party) {
        return rows.find(
                ONE + " where i.code = :instrument and n.code = :party",
                Values.of("instrument", instrument).and("party", party),
                ParticipationRow::of);
    }

    /**
     * Returns a function that adds what is known of the instruments, or was known at {@code knownOn}; reads all of it
     * in one statement.
     */
    private UnaryOperator<ParticipationRow> knowing(List<ParticipationRow> found, @Nullable Instant knownOn) {
        Map<String, Knowledge> known = knowledge.of(
                RecordKind.ACTS,
                found.stream().map(ParticipationRow::instrument).distinct().toList(),
                knownOn);
        return row -> row.knowing(known.getOrDefault(row.instrument(), Knowledge.NONE));
    }

    /** Returns the participation of a party, or what is known of its silence, now or as known at {@code instant}. */
    Optional<ParticipationRow> find(String instrument, String party, @Nullable Instant knownOn) {
        return find(instrument, party)
                .map(found -> knowing(List.of(found), knownOn).apply(found))
                .map(found -> knownOn == null ? found : found.knownAt(knownOn));
    }

    /** Returns all participations of one party, by instrument, as known at {@code knownOn} if given. */
    List<ParticipationRow> of(String party, @Nullable Instant knownOn) {
        List<ParticipationRow> found = rows.list(
                SELECT + " where p.party = :party order by p.instrument",
                Values.of("party", party),
                ParticipationRow::of);
        return found.stream()
                .map(knowing(found, knownOn))
                .map(row -> knownOn == null ? row : row.knownAt(knownOn))
                .toList();
    }

    /** Returns the participations under one instrument, by party. */
    Page<ParticipationRow> under(String instrument, ParticipationFilter filter, LocalDate day, ListRequest request) {
        Conditions conditions = filter.conditions(day).and("p.instrument = :code", "code", instrument);
        return page(BY_PARTY, List.of("under", instrument, filter), conditions, request, filter, day);
    }

    /** Returns the participations of one party, with those that others have extended to it, by instrument. */
    Page<ParticipationRow> of(String party, ParticipationFilter filter, LocalDate day, ListRequest request) {
        Conditions conditions = filter.conditions(day).and(OF_PARTY, "code", party);
        return page(BY_INSTRUMENT, List.of("of", party, filter), conditions, request, filter, day);
    }

    /**
     * Returns a page; earlier knowledge must be derived from the acts known then, so that the whole list is read and
     * sorted here.
     */
    private Page<ParticipationRow> page(
            Listing<ParticipationRow> listing,
            List<Object> question,
            Conditions conditions,
            ListRequest request,
            ParticipationFilter filter,
            LocalDate day) {
        Instant known = filter.known();
        if (known == null) {
            Page<ParticipationRow> page = lists.page(listing, question, bound(conditions, filter, day), request);
            return page.map(knowing(page.items(), null));
        }
        List<ParticipationRow> then = all(conditions, known).stream()
                .map(found -> found.knownAt(known))
                .filter(found -> filter.fits(found, day))
                .toList();
        return pages.of(request, question, then, found -> Participation.idOf(found.instrument(), found.party()));
    }

    /**
     * Limits the conditions to parties that are bound as requested, which depends on publications too and is therefore
     * decided here.
     */
    private Conditions bound(Conditions conditions, ParticipationFilter filter, LocalDate day) {
        return filter.bound() == null
                ? conditions
                : conditions.changing(
                        "p.id = any (:ids)",
                        "ids",
                        all(conditions, null).stream()
                                .filter(found -> filter.fits(found, day))
                                .map(found -> Participation.idOf(found.instrument(), found.party()))
                                .toList());
    }

    private List<ParticipationRow> all(Conditions conditions, @Nullable Instant known) {
        List<ParticipationRow> all = rows.list(
                SELECT + conditions.where() + " order by p.instrument, p.party", conditions, ParticipationRow::of);
        return all.stream().map(knowing(all, known)).toList();
    }
}
