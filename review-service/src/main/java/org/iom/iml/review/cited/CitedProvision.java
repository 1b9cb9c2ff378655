package org.iom.iml.review.cited;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.known.KnownProvisions;
import org.jspecify.annotations.Nullable;

/** A provision of an instrument or, without an address, the instrument as a whole. */
@Schema(name = "CitedProvision")
public record CitedProvision(
        @Schema(examples = "ICRMW", description = "Code of an instrument; see /v1/instruments")
        @NotBlank @Size(max = 64) @Pattern(regexp = "[^\\s]+") String instrument,

        @Schema(description = "Akoma Ntoso eId of the provision", examples = "art_16")
        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\s]+") String provision) {

    /** Returns the stored form: the instrument's code, followed by a space and the address where there is one. */
    public String kept() {
        return cited().written();
    }

    public KnownProvisions.Cited cited() {
        return new KnownProvisions.Cited(instrument, provision);
    }

    public static CitedProvision of(String kept) {
        int space = kept.indexOf(' ');
        return space < 0
                ? new CitedProvision(kept, null)
                : new CitedProvision(kept.substring(0, space), kept.substring(space + 1));
    }

    public static List<String> kept(@Nullable List<CitedProvision> several) {
        return Objects.requireNonNullElse(several, List.<CitedProvision>of()).stream()
                .map(CitedProvision::kept)
                .distinct()
                .toList();
    }
}
