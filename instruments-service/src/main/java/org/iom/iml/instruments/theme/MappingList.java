package org.iom.iml.instruments.theme;

import jakarta.inject.Singleton;
import java.util.List;
import org.iom.iml.platform.code.Codes;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/** The query for mappings of themes to other vocabularies. */
@Singleton
class MappingList {

    private static final String SELECT = """
            select code, mapping->>'scheme' as scheme, mapping->>'value' as value, mapping->>'relation' as relation
            from theme, jsonb_array_elements(mappings) mapping""";
    private static final String AFTER = """
            (mapping->>'scheme', mapping->>'value', code, mapping->>'relation')
                > (:afterScheme, :afterValue, :afterTheme, :afterRelation)""";
    private static final String ORDER = " order by scheme, value, code, relation limit :most";
    private static final String SCHEMES =
            "select distinct mapping->>'scheme' as scheme from theme, jsonb_array_elements(mappings) mapping";

    private final Rows rows;
    private final Pages pages;
    private final Links links;

    MappingList(Rows rows, Pages pages, Links links) {
        this.rows = rows;
        this.pages = pages;
        this.links = links;
    }

    Page<MappedTheme> in(MappingFilter filter, PageRequest request) {
        requireKnown(filter.scheme());
        return pages.page(
                request,
                filter,
                (position, limit) -> read(filter.conditions().with("most", limit), position),
                mapped -> List.of(
                        mapped.scheme(),
                        mapped.value(),
                        mapped.theme(),
                        mapped.relation().code()));
    }

    private void requireKnown(@Nullable String scheme) {
        if (scheme != null
                && rows.find(
                                SELECT + " where mapping->>'scheme' = :scheme limit 1",
                                Values.of("scheme", scheme),
                                MappingList::mapped)
                        .isEmpty()) {
            List<String> known = rows.list(SCHEMES + " order by 1", row -> row.text("scheme"));
            throw BadInput.parameter("scheme", "one of " + String.join(", ", known));
        }
    }

    private List<MappedTheme> read(Conditions conditions, @Nullable List<String> after) {
        if (after != null) {
            conditions
                    .and(AFTER, "afterScheme", after.getFirst())
                    .with("afterValue", after.get(1))
                    .with("afterTheme", after.get(2))
                    .with("afterRelation", after.get(3));
        }
        return rows.list(SELECT + conditions.where() + ORDER, conditions, MappingList::mapped);
    }

    private static MappedTheme mapped(Row row) {
        return new MappedTheme(
                row.text("code"),
                row.text("scheme"),
                row.text("value"),
                Codes.of(MappingRelation.class, row.text("relation")));
    }

    Columns<MappedTheme> columns() {
        return Columns.of(MappedTheme.class)
                .and("theme", MappedTheme::theme)
                .and("scheme", MappedTheme::scheme)
                .and("value", MappedTheme::value)
                .and("relation", mapped -> mapped.relation().code())
                .and("url", mapped -> links.to("themes", mapped.theme()));
    }
}
