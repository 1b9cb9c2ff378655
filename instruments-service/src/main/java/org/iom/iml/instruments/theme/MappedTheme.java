package org.iom.iml.instruments.theme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mapping of a theme, seen from the other vocabulary. */
@Schema(name = "MappedTheme")
record MappedTheme(
        @Schema(examples = "immigration-detention", description = "Code of our theme")
        String theme,

        @Schema(examples = "gcm", description = "Short name of the other vocabulary")
        String scheme,

        @Schema(examples = "objective_13", description = "Label or address of the concept there")
        String value,

        @Schema(description = "Mapping property of SKOS, from our theme to the concept there")
        MappingRelation relation) {}
