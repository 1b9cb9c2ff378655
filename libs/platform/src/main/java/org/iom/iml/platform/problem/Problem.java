package org.iom.iml.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.language.Sentences;
import org.jspecify.annotations.Nullable;

/** A problem document, the form of every error response (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem")
public record Problem(
        @Schema(examples = "https://iml.iom.int/problems/not-found")
        String type,

        @Schema(examples = "Not Found") String title,
        @Schema(examples = "404") int status,
        String detail,
        @Nullable String instance,
        @Schema(examples = "not-found") String code,
        @Nullable String traceId,
        @Nullable List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";
    static final String TYPES = "https://iml.iom.int/problems/";

    /** Translates the problem; the detail of a single faulty place is the end of the overall sentence. */
    Problem in(Sentences sentences) {
        if (errors == null) {
            return with(sentences.of(detail), null);
        }
        List<FieldError> said = errors.stream()
                .map(error -> new FieldError(error.pointer, error.code, sentences.of(error.detail)))
                .toList();
        String first = errors.getFirst().detail;
        return with(
                errors.size() == 1 && detail.endsWith(first)
                        ? detail.substring(0, detail.length() - first.length()) + said.getFirst().detail
                        : sentences.of(detail),
                said);
    }

    private Problem with(String said, @Nullable List<FieldError> places) {
        return new Problem(type, title, status, said, instance, code, traceId, places);
    }

    /** A faulty place in the request: a JSON pointer into the body, or {@code ?name} for a parameter. */
    @Schema(name = "FieldError")
    public record FieldError(@Schema(examples = "/party") String pointer, String code, String detail) {}
}
