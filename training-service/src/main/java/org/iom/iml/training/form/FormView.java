package org.iom.iml.training.form;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A form as it is shown. */
@Schema(name = "Form", description = "A form of an edition; it never changes, a newer one takes its place")
record FormView(
        UUID id,
        UUID editionId,

        @Schema(description = "When it is asked: when one applies, or once one has a seat", examples = "application")
        FormStage stage,

        @Schema(
                description = "JSON Schema 2020-12 of the answers",
                examples =
                        "{\"type\":\"object\",\"properties\":{\"motivation\":{\"type\":\"string\"}},\"required\":[\"motivation\"]}")
        Map<String, Object> schema,

        @Schema(
                description = "What each field is called, by language and JSON pointer into the answers",
                examples = "{\"en\":{\"/motivation\":\"Why do you apply?\"}}")
        Map<String, Map<String, String>> texts,

        @Schema(examples = "2026-03-01T09:30:00Z") Instant createdAt) {}
