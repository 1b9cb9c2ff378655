package org.iom.iml.review.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.iom.iml.platform.caller.Caller;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** The append-only change history of reviews, written in the transaction of each change. */
@Singleton
public class Changes {

    private final Listing<ChangeView> changes =
            Listing.of("*", "review_change", this::view).by("id", "uuid").changedAt("changed_at");
    private final Rows rows;
    private final Lists lists;
    private final Callers callers;
    private final ObjectMapper json;
    private final Clock clock;

    Changes(Rows rows, Lists lists, Callers callers, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.lists = lists;
        this.callers = callers;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Records a change.
     *
     * @param of the kind of the item changed
     * @param before null where the item is new
     * @param after null where the item was removed
     */
    public void note(UUID review, String of, UUID changed, @Nullable Object before, @Nullable Object after) {
        Caller caller = callers.current();
        rows.update(
                """
                insert into review_change (id, review, kind, changed, changed_at, client, person, before, after)
                values (:id, :review, :kind, :changed, :at, :client, :person, cast(:before as jsonb), cast(:after as jsonb))""",
                Values.of("id", Ids.next())
                        .and("review", review)
                        .and("kind", of)
                        .and("changed", changed)
                        .and("at", clock.instant())
                        .and("client", caller.client())
                        .and("person", caller.isPerson() ? caller.subject() : null)
                        .and("before", written(before))
                        .and("after", written(after)));
    }

    Page<ChangeView> of(UUID review, ListRequest request) {
        return lists.page(
                changes,
                List.of("changes", review),
                new Conditions().and("review = :review", "review", review),
                request);
    }

    private @Nullable String written(@Nullable Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ChangeView view(Row row) throws IOException {
        JsonNode before = read(row.textOrNull("before"));
        JsonNode after = read(row.textOrNull("after"));
        return new ChangeView(
                row.id("id"),
                row.text("kind"),
                row.id("changed"),
                before.isMissingNode()
                        ? ChangeKind.MADE
                        : after.isMissingNode() ? ChangeKind.DROPPED : ChangeKind.REVISED,
                row.instant("changed_at"),
                row.text("client"),
                row.textOrNull("person"),
                differences(before, after));
    }

    private JsonNode read(@Nullable String value) throws IOException {
        return value == null ? MissingNode.getInstance() : json.readTree(value);
    }

    private static List<ChangeView.Difference> differences(JsonNode before, JsonNode after) {
        Set<String> names = new TreeSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .filter(name -> !before.path(name).equals(after.path(name)))
                .map(name -> new ChangeView.Difference(name, shown(before.path(name)), shown(after.path(name))))
                .toList();
    }

    private static @Nullable String shown(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        return value.isTextual() ? value.textValue() : value.toString();
    }
}
