package org.iom.iml.monitoring.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document to be registered by the Unit. */
record NewDocument(
        @Schema(examples = "CMW/C/TJK/CO/2", description = "Its symbol, in whatever form") @NotBlank @Size(max = 200) String symbol,

        @Schema(examples = "en", description = "Its language") @NotNull @Pattern(regexp = "^(ar|zh|en|fr|ru|es)$")
        String language,

        @Schema(examples = "Concluding observations on the second periodic report of Tajikistan")
        @Nullable @Size(min = 1, max = 2000) String title,

        @Schema(examples = "2019-05-08", description = "Day on which it was published") @Nullable LocalDate publishedOn) {}
