package org.iom.iml.instruments.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it was made, or as it is since it was modified or partly or wholly withdrawn.
 *
 * @param on the day of the act; null where the source gives none
 * @param targets the provisions at which it is aimed since then
 * @param texts its words since then, by BCP 47 language
 */
public record Stage(
        @Nullable LocalDate on,
        DeclarationState state,
        List<String> targets,
        Map<String, String> texts,
        String source,
        @Nullable String notification) {

    public Stage {
        targets = List.copyOf(targets);
        texts = Map.copyOf(texts);
    }
}
