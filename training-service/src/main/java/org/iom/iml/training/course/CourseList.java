package org.iom.iml.training.course;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.training.RegistryCodes;
import org.iom.iml.training.Versioned;

/** The courses visible to the caller; only the Unit sees drafts. */
@Singleton
class CourseList {

    private static final String COLUMNS = """
            c.*, (select jsonb_object_agg(t.language, t.title) from course_title t where t.course = c.id) as titles,
            (select jsonb_agg(jsonb_build_object('language', o.language, 'text', o.text) order by o.position)
             from course_outcome o where o.course = c.id) as outcomes,
            (select jsonb_agg(jsonb_build_object('language', m.language, 'text', m.text) order by m.position)
             from course_module m where m.course = c.id) as modules""";
    private static final TypeReference<Map<String, String>> TITLES = new TypeReference<>() {};
    private static final TypeReference<List<Passage>> PASSAGES = new TypeReference<>() {};

    private final Rows rows;
    private final Lists lists;
    private final RegistryCodes codes;
    private final ObjectMapper json;
    private final Listing<CourseView> byCode;
    final Columns<CourseView> columns;

    CourseList(Rows rows, Lists lists, RegistryCodes codes, ObjectMapper json, Links links) {
        this.rows = rows;
        this.lists = lists;
        this.codes = codes;
        this.json = json;
        this.byCode = Listing.of(COLUMNS, "course c", this::view)
                .by("c.code", "text")
                .by("c.id", "uuid")
                .changedAt("c.updated_at");
        this.columns = Columns.of(CourseView.class)
                .and("id", CourseView::id)
                .and("code", CourseView::code)
                .and("title", course -> course.titles().getOrDefault("en", course.code()))
                .and("languages", CourseView::languages)
                .and("themes", CourseView::themes)
                .and(
                        "audiences",
                        course ->
                                course.audiences().stream().map(Audience::code).toList())
                .and("standardDays", CourseView::standardDays)
                .and("issuer", CourseView::issuer)
                .and("scope", course -> course.scope().code())
                .and("status", course -> course.status().code())
                .and("updatedAt", CourseView::updatedAt)
                .and("url", course -> links.to("courses", course.id().toString()));
    }

    Page<CourseView> in(CourseFilter filter, ListRequest request) {
        codes.requireTheme("?theme", filter.theme());
        filter.requireLanguage();
        if (filter.code() != null
                && rows.list(
                                "select id from course where code = :code",
                                Values.of("code", filter.code()),
                                row -> row.id("id"))
                        .isEmpty()) {
            throw BadInput.parameter("code", "There is no course " + filter.code() + "; see /v1/courses.");
        }
        return lists.page(byCode, filter, filter.conditions(), request);
    }

    Versioned<CourseView> visible(UUID id) {
        return rows.find(
                        "select " + COLUMNS + " from course c where c.id = :id",
                        Values.of("id", id),
                        row -> new Versioned<>(row.number("version"), view(row)))
                .orElseThrow(() -> new NotFound("There is no course " + id + "."));
    }

    private CourseView view(Row row) throws IOException {
        return new CourseView(
                row.id("id"),
                row.text("code"),
                json.readValue(row.text("titles"), TITLES),
                row.texts("themes"),
                row.list("audiences", Audience.class),
                row.integer("standard_days"),
                row.text("issuer"),
                row.get("scope", CourseScope.class),
                row.texts("languages"),
                passages(row, "outcomes"),
                passages(row, "modules"),
                row.get("status", CourseStatus.class),
                row.instant("updated_at"));
    }

    private List<Passage> passages(Row row, String column) throws IOException {
        String found = row.textOrNull(column);
        return found == null ? List.of() : json.readValue(found, PASSAGES);
    }
}
