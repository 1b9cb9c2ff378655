package org.iom.iml.platform.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.Removed;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.testkit.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ListsTest {

    private static final Instant BEGINNING = Instant.parse("2026-03-01T09:30:00.000001Z");
    private static final Listing<UUID> BY_DAY = Listing.of("l.*", "listed l", row -> row.id("id"))
            .by("l.day", "date")
            .by("l.id", "uuid");

    @Inject
    Rows rows;

    @Inject
    Lists lists;

    @Inject
    Callers callers;

    private final String tag = UUID.randomUUID().toString();
    private List<UUID> ids = List.of();

    private record Filter(String tag, @Nullable String colour) {

        Conditions conditions() {
            return new Conditions()
                    .and("l.tags @> :tags", "tags", List.of(tag))
                    .changing("l.colour = :colour", "colour", colour);
        }
    }

    /** Seven rows, two a day, each changed a second before the one above it. */
    @BeforeEach
    void sevenRows() {
        ids = IntStream.range(0, 7).mapToObj(i -> Ids.next()).toList();
        callers.asSystem(() -> QuarkusTransaction.requiringNew()
                .call(() -> rows.update(
                        """
                        insert into listed (id, country, colour, tags, day, updated_at)
                        values (:id, 'ALL', 'red', :tags, :day, :updatedAt)""",
                        IntStream.range(0, 7)
                                .mapToObj(i -> Values.of("id", ids.get(i))
                                        .and("tags", List.of(tag))
                                        .and("day", LocalDate.of(2026, 1, 1).plusDays(i / 2))
                                        .and("updatedAt", BEGINNING.minusSeconds(i)))
                                .toList())));
    }

    @Test
    void aListIsReadPageByPage() {
        assertThat(all(BY_DAY, new Filter(tag, null), null).items()).isEqualTo(ids);
        assertThat(all(BY_DAY.newestFirst(), new Filter(tag, null), null).items())
                .isEqualTo(ids.reversed());
    }

    @Test
    void changesComeInTheirOrderAndWhatFitsNoMoreIsNamed() {
        paint(ids.get(2), "blue", BEGINNING.plusSeconds(60));

        Page<UUID> changes = all(BY_DAY, new Filter(tag, "red"), BEGINNING.minusSeconds(3));

        assertThat(changes.items()).containsExactly(ids.get(3), ids.get(1), ids.get(0));
        assertThat(changes.removed()).containsExactly(new Removed(ids.get(2).toString(), BEGINNING.plusSeconds(60)));
        assertThat(all(BY_DAY, new Filter(tag, "red"), null).removed()).isNull();
        assertThat(all(BY_DAY, new Filter(tag, "red"), null).items()).hasSize(6);
    }

    @Test
    void aCursorOpensOnlyWithItsFilterAndItsMoment() {
        String cursor = page(BY_DAY, new Filter(tag, null), new ListRequest(2, null, null))
                .nextCursor();

        assertThatThrownBy(() -> page(BY_DAY, new Filter(tag, "red"), new ListRequest(2, cursor, null)))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> page(BY_DAY, new Filter(tag, null), new ListRequest(2, cursor, BEGINNING)))
                .isInstanceOf(BadInput.class);
    }

    private Page<UUID> all(Listing<UUID> listing, Filter filter, @Nullable Instant since) {
        List<UUID> items = new ArrayList<>();
        List<Removed> removed = new ArrayList<>();
        Page<UUID> page = page(listing, filter, new ListRequest(2, null, since));
        while (true) {
            items.addAll(page.items());
            if (page.removed() != null) {
                removed.addAll(page.removed());
            }
            if (page.nextCursor() == null) {
                return new Page<>(items, page.removed() == null ? null : removed, null);
            }
            page = page(listing, filter, new ListRequest(2, page.nextCursor(), since));
        }
    }

    private Page<UUID> page(Listing<UUID> listing, Filter filter, ListRequest request) {
        return lists.page(listing, filter, filter.conditions(), request);
    }

    private void paint(UUID id, String colour, Instant at) {
        callers.asSystem(() -> QuarkusTransaction.requiringNew()
                .call(() -> rows.update(
                        "update listed set colour = :colour, updated_at = :at where id = :id",
                        Values.of("id", id).and("colour", colour).and("at", at))));
    }
}
