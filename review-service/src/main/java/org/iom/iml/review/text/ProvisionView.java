package org.iom.iml.review.text;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.review.text.read.Division;
import org.jspecify.annotations.Nullable;

/** A provision of a version of a national text as it is shown. */
@Schema(name = "NationalProvision")
public record ProvisionView(
        @Schema(description = "Address in the text, by the naming convention of Akoma Ntoso", examples = "art_31bis")
        String address,

        @Schema(description = "Address of what it is part of", examples = "title_2__chp_1") @Nullable String parent,

        @Schema(examples = "article") String kind,

        @Schema(description = "As the text writes it", examples = "Artículo 31 bis") @Nullable String number,

        @Nullable String heading,

        @Schema(description = "Its own text, without that of its parts; a line for each paragraph")
        String text,

        @Schema(
                description = "How certain its boundaries are: marked by the file, numbered like those around it, or"
                        + " uncertain")
        Division division,

        boolean repealed) {}
