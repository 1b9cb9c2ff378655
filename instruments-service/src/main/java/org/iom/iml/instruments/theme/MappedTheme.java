package org.iom.iml.instruments.theme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What another vocabulary has for a theme, seen from there. */
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
