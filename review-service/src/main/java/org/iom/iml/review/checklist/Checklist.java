package org.iom.iml.review.checklist;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.review.cited.CitedProvision;

/** A list of questions on a subject. */
@Schema(name = "Checklist")
public record Checklist(
        @Schema(examples = "detention") String code,
        @Schema(examples = "law") ChecklistKind kind,

        @Schema(examples = "{\"en\": \"Detention\", \"fr\": \"Détention\", \"es\": \"Detención\"}")
        Map<String, String> names,

        @Schema(description = "The checklist from which the questions come")
        String source,

        List<Question> questions) {

    /** A question with the provisions from which it follows. */
    @Schema(name = "ChecklistQuestion")
    public record Question(
            @Schema(examples = "detention-1") String code,

            @Schema(examples = "{\"en\": \"Is detention ordered by law only?\"}")
            Map<String, String> texts,

            List<CitedProvision> provisions,

            @Schema(examples = "[\"immigration-detention\"]")
            List<String> themes) {}
}
