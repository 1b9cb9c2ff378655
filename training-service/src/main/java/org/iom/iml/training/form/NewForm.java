package org.iom.iml.training.form;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.LanguageTag;
import org.jspecify.annotations.Nullable;

/** A form to be created. */
@Schema(name = "NewForm", description = "A form of an edition as the Unit makes it")
record NewForm(
        @Schema(description = "When it is asked: when one applies, or once one has a seat", examples = "application")
        @NotNull FormStage stage,

        @Schema(
                description = "JSON Schema 2020-12 of the answers, an object; it refers to nothing outside itself",
                examples =
                        "{\"type\":\"object\",\"properties\":{\"motivation\":{\"type\":\"string\"}},\"required\":[\"motivation\"]}")
        @NotEmpty @Size(max = 100) Map<String, Object> schema,

        @Schema(
                description = "What each field is called, by language and JSON pointer into the answers",
                examples = "{\"en\":{\"/motivation\":\"Why do you apply?\"}}")
        @Nullable @Size(max = 20) Map<@LanguageTag String, Map<String, String>> texts) {}
