package org.iom.iml.training.mail;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.training.edition.EditionList;
import org.jspecify.annotations.Nullable;

/** The letters of an edition in the order in which they were queued. */
@Singleton
class LetterList {

    private final Lists lists;
    private final EditionList editions;
    private final Listing<LetterView> asQueued =
            Listing.of("l.*", "letter l", LetterList::view).by("l.id", "uuid").changedAt("l.updated_at");
    final Columns<LetterView> columns = Columns.of(LetterView.class)
            .and("id", LetterView::id)
            .and("kind", letter -> letter.kind().code())
            .and("recipient", LetterView::recipient)
            .and("language", LetterView::language)
            .and("status", LetterView::status)
            .and("remark", LetterView::remark)
            .and("queuedAt", LetterView::queuedAt)
            .and("sentAt", LetterView::sentAt);

    LetterList(Lists lists, EditionList editions) {
        this.editions = editions;
        this.lists = lists;
    }

    Page<LetterView> of(UUID edition, @Nullable LetterKind kind, ListRequest request) {
        editions.visible(edition);
        return lists.page(
                asQueued,
                Arrays.asList(edition, kind),
                new Conditions().and("l.edition = :edition", "edition", edition).and("l.kind = :kind", "kind", kind),
                request);
    }

    private static LetterView view(Row row) {
        return new LetterView(
                row.id("id"),
                row.get("kind", LetterKind.class),
                row.text("recipient"),
                row.text("language"),
                row.text("status"),
                row.textOrNull("remark"),
                row.instant("queued_at"),
                row.nullable("sent_at", Instant.class),
                row.instant("updated_at"));
    }
}
