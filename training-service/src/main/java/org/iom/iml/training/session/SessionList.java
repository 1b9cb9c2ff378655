package org.iom.iml.training.session;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.training.Versioned;

/** Sessions, visible to whoever may see their edition. */
@Singleton
class SessionList {

    private static final String COLUMNS = """
            s.*, (select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'mediaType', m.media_type,
                      'language', m.language, 'bytes', m.bytes, 'sha256', m.sha256,
                      'href', '/v1/editions/' || s.edition || '/sessions/' || s.id || '/materials/' || m.id)
                      order by m.id)
                  from session_material m where m.session = s.id) as materials""";
    private static final TypeReference<List<SessionView.MaterialView>> MATERIALS = new TypeReference<>() {};

    private final Rows rows;
    private final Lists lists;
    private final ObjectMapper json;
    private final Listing<SessionView> inTime;
    final Columns<SessionView> columns;

    SessionList(Rows rows, Lists lists, ObjectMapper json) {
        this.rows = rows;
        this.lists = lists;
        this.json = json;
        this.inTime = Listing.of(COLUMNS, "edition_session s", this::view)
                .by("s.starts_at", "timestamptz")
                .by("s.id", "uuid")
                .changedAt("s.updated_at");
        this.columns = Columns.of(SessionView.class)
                .and("id", SessionView::id)
                .and("editionId", SessionView::editionId)
                .and("title", SessionView::title)
                .and("language", SessionView::language)
                .and("startsAt", SessionView::startsAt)
                .and("endsAt", SessionView::endsAt)
                .and("place", SessionView::place)
                .and("trainers", SessionView::trainers)
                .and(
                        "materials",
                        session -> session.materials().stream()
                                .map(SessionView.MaterialView::href)
                                .toList())
                .and("updatedAt", SessionView::updatedAt);
    }

    Page<SessionView> of(UUID edition, ListRequest request) {
        return lists.page(inTime, edition, new Conditions().and("s.edition = :edition", "edition", edition), request);
    }

    Versioned<SessionView> visible(UUID edition, UUID id) {
        return rows.find(
                        "select " + COLUMNS + " from edition_session s where s.edition = :edition and s.id = :id",
                        Values.of("edition", edition).and("id", id),
                        row -> new Versioned<>(row.number("version"), view(row)))
                .orElseThrow(() -> new NotFound("There is no session " + id + " in edition " + edition + "."));
    }

    private SessionView view(Row row) throws IOException {
        String materials = row.textOrNull("materials");
        return new SessionView(
                row.id("id"),
                row.id("edition"),
                row.text("title"),
                row.text("language"),
                row.instant("starts_at"),
                row.instant("ends_at"),
                row.textOrNull("place"),
                row.texts("trainers"),
                materials == null ? List.of() : json.readValue(materials, MATERIALS),
                row.instant("updated_at"));
    }
}
