package org.iom.iml.instruments.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;
import org.iom.iml.instruments.text.Folded;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The themes, and what other vocabularies have for them, as lists. */
@ApplicationScoped
@Transactional
class ThemeList {

    private static final String SELECT = """
            select code, labels, alternatives, notes, broader, related, mappings, source, edited, words, version
            from theme""";
    private static final String MATCHES = """
            search @@ (websearch_to_tsquery('english', :q) || websearch_to_tsquery('french', :q)
                || websearch_to_tsquery('spanish', :q))""";
    private static final String MAPPINGS = """
            select code, mapping->>'scheme', mapping->>'value', mapping->>'relation'
            from theme, jsonb_array_elements(mappings) mapping""";

    private final Session entities;
    private final Pages pages;

    ThemeList(Session entities, Pages pages) {
        this.entities = entities;
        this.pages = pages;
    }

    /** Which themes are asked for. */
    record Filter(@Nullable String q, @Nullable String broader, boolean top) {}

    /** One mapping of a theme. */
    record Mapped(String theme, String scheme, String value, String relation) {}

    Page<Theme> matching(Filter filter, PageRequest request) {
        return pages.page(
                request,
                List.of("themes", filter),
                (position, limit) -> {
                    Conditions conditions = new Conditions()
                            .and("code > :after", "after", position == null ? null : position.getFirst())
                            .and(MATCHES, "q", filter.q() == null ? null : Folded.of(filter.q()))
                            .and("broader @> jsonb_build_array(cast(:broader as text))", "broader", filter.broader());
                    String top = filter.top()
                            ? conditions.where().isEmpty() ? " where broader = '[]'" : " and broader = '[]'"
                            : "";
                    return conditions
                            .bind(entities.createNativeQuery(
                                    SELECT + conditions.where() + top + " order by code limit " + limit, Theme.class))
                            .getResultList();
                },
                theme -> List.of(theme.code()));
    }

    Page<Mapped> mappings(@Nullable String scheme, @Nullable String value, PageRequest request) {
        return pages.page(
                request,
                List.of("theme-mappings", String.valueOf(scheme), String.valueOf(value)),
                (position, limit) -> mappings(scheme, value, position, limit),
                mapped -> List.of(mapped.scheme(), mapped.value(), mapped.theme(), mapped.relation()));
    }

    private List<Mapped> mappings(
            @Nullable String scheme, @Nullable String value, @Nullable List<String> after, int limit) {
        Conditions conditions = new Conditions()
                .and(
                        "mappings @> jsonb_build_array(jsonb_build_object('scheme', cast(:scheme as text)))",
                        "scheme",
                        scheme)
                .and("mapping->>'scheme' = :scheme", "scheme", scheme)
                .and("lower(mapping->>'value') = lower(:value)", "value", value);
        if (after != null) {
            conditions
                    .and(
                            "(mapping->>'scheme', mapping->>'value', code, mapping->>'relation')"
                                    + " > (:afterScheme, :afterValue, :afterTheme, :afterRelation)",
                            "afterScheme",
                            after.getFirst())
                    .with("afterValue", after.get(1))
                    .with("afterTheme", after.get(2))
                    .with("afterRelation", after.get(3));
        }
        return conditions
                .bind(entities.createNativeQuery(
                        MAPPINGS + conditions.where() + " order by 2, 3, 1, 4 limit " + limit, Object[].class))
                .getResultList()
                .stream()
                .map(row -> new Mapped((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }
}
