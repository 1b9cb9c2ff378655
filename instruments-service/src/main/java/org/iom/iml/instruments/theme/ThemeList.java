package org.iom.iml.instruments.theme;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.iom.iml.instruments.text.StoredJson;
import org.iom.iml.instruments.theme.ThemeFacts.Mapping;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.sql.Row;

/** The query for themes. */
@Singleton
class ThemeList {

    private static final Listing<ListedTheme> BY_CODE = Listing.of(
                    "code, labels, alternatives, notes, broader, related, mappings, source, updated_at",
                    "theme",
                    ThemeList::theme)
            .by("code", "text");
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, List<String>>> SEVERAL = new TypeReference<>() {};
    private static final TypeReference<List<String>> CODES = new TypeReference<>() {};
    private static final TypeReference<List<Mapping>> MAPPINGS = new TypeReference<>() {};

    private final Lists lists;
    private final Links links;

    ThemeList(Lists lists, Links links) {
        this.lists = lists;
        this.links = links;
    }

    Page<ListedTheme> in(ThemeFilter filter, ListRequest request) {
        return lists.page(BY_CODE, filter, filter.conditions(), request);
    }

    Columns<ListedTheme> columns() {
        return Columns.of(ListedTheme.class)
                .and("code", theme -> theme.facts().code())
                .and("nameEn", theme -> theme.facts().names().get("en"))
                .and("nameFr", theme -> theme.facts().names().get("fr"))
                .and("nameEs", theme -> theme.facts().names().get("es"))
                .and("broader", theme -> theme.facts().broader())
                .and("related", theme -> theme.facts().related())
                .and("source", theme -> theme.facts().source())
                .and("updatedAt", ListedTheme::updatedAt)
                .and("uri", theme -> Skos.uri(theme.facts().code()))
                .and("url", theme -> links.to("themes", theme.facts().code()));
    }

    private static ListedTheme theme(Row row) throws IOException {
        return new ListedTheme(
                new ThemeFacts(
                        row.text("code"),
                        json(row, "labels", TEXTS),
                        json(row, "alternatives", SEVERAL),
                        json(row, "notes", TEXTS),
                        json(row, "broader", CODES),
                        json(row, "related", CODES),
                        json(row, "mappings", MAPPINGS),
                        row.text("source")),
                row.instant("updated_at"));
    }

    private static <T> T json(Row row, String column, TypeReference<T> type) throws IOException {
        return StoredJson.mapper().readValue(row.text(column), type);
    }
}
