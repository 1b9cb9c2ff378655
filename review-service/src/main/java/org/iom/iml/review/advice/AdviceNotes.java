package org.iom.iml.review.advice;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.events.CodeList;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.known.KnownProvisions;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.review.cited.CitedProvision;
import org.jspecify.annotations.Nullable;

/** The notes made of answers with the consent of the mission that asked, available to every mission. */
@Singleton
class AdviceNotes {

    static final Columns<NoteView> COLUMNS = Columns.of(NoteView.class)
            .and("id", NoteView::id)
            .and("title", NoteView::title)
            .and("language", NoteView::language)
            .and(
                    "provisions",
                    note -> note.provisions().stream().map(CitedProvision::kept).toList())
            .and("text", NoteView::text)
            .and("releasedAt", NoteView::releasedAt);

    private static final Listing<NoteView> NOTES = Listing.of("*", "advice_note", AdviceNotes::view)
            .by("id", "uuid")
            .newestFirst()
            .changedAt("released_at");

    private final Lists lists;
    private final Rows rows;
    private final KnownCodes known;
    private final KnownProvisions provisions;

    AdviceNotes(Lists lists, Rows rows, KnownCodes known, KnownProvisions provisions) {
        this.lists = lists;
        this.rows = rows;
        this.known = known;
        this.provisions = provisions;
    }

    /** A note of an answer, which reveals nothing of the mission that asked. */
    @Schema(name = "AdviceNote")
    record NoteView(
            UUID id,

            @Schema(examples = "Keeping passports of returnees")
            String title,

            @Schema(examples = "en") String language,
            List<CitedProvision> provisions,

            @Schema(examples = "Only an official authorized by law may keep travel documents, and gives a receipt.")
            String text,

            Instant releasedAt) {}

    Page<NoteView> in(AdviceNoteFilter filter, ListRequest request) {
        known.require(CodeList.INSTRUMENTS, "?instrument", filter.instrument());
        return lists.page(NOTES, filter, filter.conditions(), request);
    }

    void requireKnown(@Nullable String party, @Nullable List<CitedProvision> asked) {
        known.require(CodeList.PARTIES, "/party", party);
        provisions.requireAll(
                "/provisions",
                Objects.requireNonNullElse(asked, List.<CitedProvision>of()).stream()
                        .map(CitedProvision::cited)
                        .toList());
    }

    void add(AdviceRequest request, AdviceStep.Release release, Instant now) {
        rows.update(
                """
                insert into advice_note (id, request, title, language, wording, instruments, provisions, consent_given_by,
                                         consent_given_on, released_at)
                values (:id, :request, :title, :language, :wording, cast(:instruments as text[]),
                        cast(:provisions as text[]), :by, :on, :at)""",
                Values.of("id", Ids.next())
                        .and("request", request.id())
                        .and("title", release.title())
                        .and("language", release.language())
                        .and("wording", release.text())
                        .and("instruments", request.instruments())
                        .and("provisions", request.provisions())
                        .and("by", release.consentGivenBy())
                        .and("on", release.consentGivenOn())
                        .and("at", now));
    }

    private static NoteView view(Row row) {
        return new NoteView(
                row.id("id"),
                row.text("title"),
                row.text("language"),
                row.texts("provisions").stream().map(CitedProvision::of).toList(),
                row.text("wording"),
                row.instant("released_at"));
    }
}
