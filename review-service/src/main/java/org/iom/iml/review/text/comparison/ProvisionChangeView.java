package org.iom.iml.review.text.comparison;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The changes to one provision. */
@Schema(name = "NationalProvisionChange")
record ProvisionChangeView(
        @Schema(description = "All that became of it") List<Change> changes,

        @Schema(description = "Its address in the earlier version; none where it was added", examples = "art_31")
        @Nullable String from,

        @Schema(description = "Its address in the later version; none where it was removed", examples = "art_31bis")
        @Nullable String to,

        @Schema(examples = "article") String kind,

        @Schema(
                description = "As the later version writes it, or the earlier where it was removed",
                examples = "Artículo 31 bis")
        @Nullable String number,

        @Nullable String heading,

        @Schema(description = "Its words, those that were removed and added told apart; left out where none changed")
        @Nullable List<Words> words) {

    /** Words of a provision that were kept, removed or added. */
    @Schema(name = "NationalProvisionWords")
    public record Words(
            @Schema(description = "Whether they were added or removed; left out where they stayed") @Nullable Change change,

            String text) {}

    /** Returns the key that identifies the entry's place in the list. */
    String key() {
        return (to == null ? "" : to) + '\n' + (from == null ? "" : from);
    }
}
