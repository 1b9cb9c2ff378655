package org.iom.iml.instruments.participation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.participation.DiscrepancyProjection.Filter;
import org.iom.iml.instruments.participation.DiscrepancyProjection.Shown;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** Where two dates are given for one thing, over HTTP. */
@Path("/v1/discrepancies")
@Tag(name = "Participations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DiscrepancyResource {

    private static final List<String> KINDS =
            List.of(Discrepancy.EFFECTIVE_DATE, Discrepancy.ACT_DATE, Discrepancy.TREATY);

    private final DiscrepancyProjection discrepancies;

    DiscrepancyResource(DiscrepancyProjection discrepancies) {
        this.discrepancies = discrepancies;
    }

    /** Two dates for one thing. */
    @Schema(name = "Discrepancy")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DiscrepancyView(
            UUID id,

            @Schema(
                    examples = "effective-date",
                    description = "effective-date: of an act; act-date: two sources date one act differently; "
                            + "treaty-entry-into-force: of the instrument itself")
            String kind,

            @Schema(examples = "COE-THB") String instrument,
            @Nullable @Schema(examples = "NOR") String party,

            @Nullable @Schema(description = "The act whose effect differs, or whose date does not count")
            UUID act,

            @Schema(description = "The date that counts, as the depositary or the better source gives it")
            LocalDate recorded,

            @Schema(description = "The date that the basis gives")
            LocalDate other,

            @Schema(
                    examples = "CETS 197 art. 42",
                    description = "Articles by which it is computed, or the other source")
            String basis,

            Instant foundAt) {

        static DiscrepancyView of(Shown shown) {
            Discrepancy found = shown.discrepancy();
            return new DiscrepancyView(
                    shown.id(),
                    found.kind(),
                    found.instrument(),
                    found.party(),
                    found.act(),
                    found.recorded(),
                    found.other(),
                    found.basis(),
                    shown.foundAt());
        }
    }

    @GET
    @PermitAll
    @Operation(operationId = "listDiscrepancies", summary = "Where the depositary's date is another than the computed")
    public Page<DiscrepancyView> list(
            @QueryParam("instrument") @Parameter(example = "COE-THB") @Nullable String instrument,
            @QueryParam("party") @Parameter(example = "NOR") @Nullable String party,
            @QueryParam("kind") @Parameter(example = "effective-date") @Nullable String kind,
            @BeanParam PageRequest page) {
        if (kind != null && !KINDS.contains(kind)) {
            throw BadInput.parameter("kind", "one of " + String.join(", ", KINDS));
        }
        return discrepancies.matching(new Filter(instrument, party, kind), page).map(DiscrepancyView::of);
    }
}
