package org.iom.iml.training.application;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Arrays;
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
import org.iom.iml.training.RegistryCodes;
import org.iom.iml.training.Versioned;
import org.iom.iml.training.course.Audience;
import org.iom.iml.training.edition.EditionList;
import org.jspecify.annotations.Nullable;

/** The applications visible to the caller: all of them to the Unit, its own nominations to a mission. */
@Singleton
public class ApplicationList {

    private static final String COLUMNS = """
            a.*, (select jsonb_agg(jsonb_build_object('formId', f.form, 'answers', f.answers) order by f.form)
                  from filled_form f where f.application = a.id) as forms,
            (select jsonb_agg(jsonb_build_object('at', s.at, 'status', s.status, 'reason', s.reason) order by s.seq)
             from application_step s where s.application = a.id) as steps,
            (select l.file from endorsement_letter l where l.application = a.id) as letter""";
    private static final TypeReference<List<ApplicationView.FilledForm>> FORMS = new TypeReference<>() {};
    private static final TypeReference<List<ApplicationView.Step>> STEPS = new TypeReference<>() {};

    private final Rows rows;
    private final Lists lists;
    private final EditionList editions;
    private final RegistryCodes codes;
    private final ObjectMapper json;
    private final Listing<ApplicationView> asTheyCame;
    final Columns<ApplicationView> columns;

    ApplicationList(Rows rows, Lists lists, RegistryCodes codes, ObjectMapper json, EditionList editions) {
        this.editions = editions;
        this.rows = rows;
        this.lists = lists;
        this.codes = codes;
        this.json = json;
        this.asTheyCame = Listing.of(COLUMNS, "application a", this::view)
                .by("a.id", "uuid")
                .changedAt("a.updated_at");
        this.columns = Columns.of(ApplicationView.class)
                .and("id", ApplicationView::id)
                .and("kind", application -> application.kind().code())
                .and("status", application -> application.status().code())
                .and("name", ApplicationView::name)
                .and("email", ApplicationView::email)
                .and("language", ApplicationView::language)
                .and("party", ApplicationView::party)
                .and(
                        "gender",
                        application -> application.gender() == null
                                ? null
                                : application.gender().code())
                .and("sector", application -> application.sector().code())
                .and("organization", ApplicationView::organization)
                .and(
                        "languageLevel",
                        application -> application.languageLevel() == null
                                ? null
                                : application.languageLevel().code())
                .and("firstTime", ApplicationView::firstTime)
                .and("scholarship", ApplicationView::scholarship)
                .and("authority", ApplicationView::authority)
                .and("updatedAt", ApplicationView::updatedAt);
    }

    Page<ApplicationView> in(
            UUID edition, @Nullable ApplicationKind kind, ApplicationFilter filter, ListRequest request) {
        editions.visible(edition);
        codes.requireParty("?party", filter.party());
        Conditions conditions = filter.conditions()
                .and("a.edition_id = :edition", "edition", edition)
                .and("a.kind = :kind", "kind", kind);
        return lists.page(asTheyCame, Arrays.asList(edition, kind, filter), conditions, request);
    }

    public Versioned<ApplicationView> visible(UUID edition, UUID id) {
        return rows.find(
                        "select " + COLUMNS + " from application a where a.edition_id = :edition and a.id = :id",
                        Values.of("edition", edition).and("id", id),
                        row -> new Versioned<>(row.number("version"), view(row)))
                .orElseThrow(() -> new NotFound("There is no application " + id + " to edition " + edition + "."));
    }

    private ApplicationView view(Row row) throws IOException {
        UUID edition = row.id("edition_id");
        UUID id = row.id("id");
        UUID letter = row.nullable("letter", UUID.class);
        return new ApplicationView(
                id,
                edition,
                row.get("kind", ApplicationKind.class),
                row.get("status", ApplicationStatus.class),
                row.textOrNull("status_reason"),
                row.text("name"),
                row.text("email"),
                row.text("language"),
                row.text("party"),
                row.nullable("gender", Gender.class),
                row.get("sector", Audience.class),
                row.textOrNull("organization"),
                row.nullable("language_level", LanguageLevel.class),
                row.flag("first_time"),
                row.flag("scholarship"),
                row.nullable("person", UUID.class),
                row.textOrNull("authority"),
                letter == null ? null : "/v1/editions/" + edition + "/nominations/" + id + "/letter",
                read(row, "forms", FORMS),
                read(row, "steps", STEPS),
                row.instant("updated_at"));
    }

    private <T> List<T> read(Row row, String column, TypeReference<List<T>> type) throws IOException {
        String found = row.textOrNull(column);
        return found == null ? List.of() : json.readValue(found, type);
    }
}
