package org.iom.iml.training.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.ValidationMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.training.edition.Editions;
import org.jspecify.annotations.Nullable;

/** The forms of editions; answers are validated against the latest form for their stage. */
@ApplicationScoped
@Transactional
public class Forms {

    private static final TypeReference<Map<String, Object>> SCHEMA = new TypeReference<>() {};
    private static final TypeReference<Map<String, Map<String, String>>> TEXTS = new TypeReference<>() {};

    private final Rows rows;
    private final Editions editions;
    private final ObjectMapper json;

    Forms(Rows rows, Editions editions, ObjectMapper json) {
        this.rows = rows;
        this.editions = editions;
        this.json = json;
    }

    FormView make(UUID edition, NewForm form) {
        editions.locked(edition);
        String schema = text(form.schema());
        FormRules.require(schema, tree(schema));
        UUID id = Ids.next();
        rows.update(
                """
                insert into form (id, edition, stage, schema, texts)
                values (:id, :edition, :stage, cast(:schema as jsonb), cast(:texts as jsonb))""",
                Values.of("id", id)
                        .and("edition", edition)
                        .and("stage", form.stage())
                        .and("schema", schema)
                        .and("texts", text(Objects.requireNonNullElse(form.texts(), Map.of()))));
        return rows.one("select * from form where id = :id", Values.of("id", id), this::view);
    }

    List<FormView> of(UUID edition) {
        return rows.list(
                "select * from form where edition = :edition order by id", Values.of("edition", edition), this::view);
    }

    /**
     * Validates answers against the latest form for the stage and returns its id, or empty where none is required.
     *
     * @param pointer JSON pointer to the answers in the body
     */
    public Optional<UUID> check(UUID edition, FormStage stage, @Nullable Map<String, Object> answers, String pointer) {
        Optional<FormView> newest = rows.find(
                "select * from form where edition = :edition and stage = :stage order by id desc limit 1",
                Values.of("edition", edition).and("stage", stage),
                this::view);
        if (newest.isEmpty() && answers != null && !answers.isEmpty()) {
            throw BadInput.field(pointer, "no-form-asked", "No form is asked here: leave the answers out.");
        }
        newest.ifPresent(form -> check(form, answers == null ? Map.of() : answers, pointer));
        return newest.map(FormView::id);
    }

    /** Reports errors by place and rule, never quoting an answer. */
    private void check(FormView form, Map<String, Object> answers, String pointer) {
        Set<ValidationMessage> faults =
                FormRules.validator(text(form.schema())).validate(text(answers), InputFormat.JSON);
        faults.stream().findFirst().ifPresent(fault -> {
            String missing = fault.getProperty() == null ? "" : " (" + fault.getProperty() + ")";
            throw BadInput.field(
                    pointer + pointerOf(fault),
                    "form-broken",
                    "The answer breaks the rule `" + fault.getType() + "`" + missing + " of form " + form.id() + ".");
        });
    }

    private static String pointerOf(ValidationMessage fault) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < fault.getInstanceLocation().getNameCount(); i++) {
            pointer.append('/').append(fault.getInstanceLocation().getElement(i));
        }
        return pointer.toString();
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private FormView view(Row row) throws IOException {
        return new FormView(
                row.id("id"),
                row.id("edition"),
                row.get("stage", FormStage.class),
                json.readValue(row.text("schema"), SCHEMA),
                json.readValue(row.text("texts"), TEXTS),
                row.instant("created_at"));
    }
}
