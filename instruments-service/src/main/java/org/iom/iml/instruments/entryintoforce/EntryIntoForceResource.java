package org.iom.iml.instruments.entryintoforce;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.language.Languages;
import org.iom.iml.platform.openapi.AtLeastOne;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for the entry-into-force calculator. */
@Path("/v1")
@Tag(
        name = "Entry into force",
        description =
                "When instruments enter into force, for themselves and for a party, with every step of the calculation.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EntryIntoForceResource {

    private final CalculateEntryIntoForce calculator;
    private final HttpHeaders headers;

    EntryIntoForceResource(CalculateEntryIntoForce calculator, HttpHeaders headers) {
        this.calculator = calculator;
        this.headers = headers;
    }

    /** A request: hypothetical deposits under an instrument, or under final clauses that it contains. */
    @Schema(
            name = "NewCalculation",
            description = "Either the code of an instrument or final clauses, and any deposits and denunciations",
            examples = """
                    {"instrument": "ICRMW", "deposit": "2027-03-14", "denunciations": [{"notifiedOn": "2033-01-15"}]}""")
    @AtLeastOne({"instrument", "finalClauses"})
    public record NewCalculation(
            @Nullable @Size(max = 60) @Schema(examples = "ICRMW", description = "Whose final clauses apply; or else finalClauses are given")
            String instrument,

            @Nullable @Valid NewFinalClauses finalClauses,

            @Nullable @Schema(description = "Assumed date of entry into force of the treaty itself")
            LocalDate treatyInForceOn,

            @Nullable @Schema(description = "Whether the deposits that are recorded under the instrument count as well")
            Boolean withRecordedDeposits,

            @Nullable @Schema(examples = "2027-03-14", description = "A single deposit of a party that is not named")
            LocalDate deposit,

            @Nullable @Size(max = 1_000) List<@NotNull @Valid NewDeposit> deposits,
            @Nullable @Size(max = 1_000) List<@NotNull @Valid NewDenunciationNotice> denunciations) {}

    /** A hypothetical deposit. */
    public record NewDeposit(
            @NotNull @Size(min = 1, max = 300) @Schema(examples = "RWA", description = "Code or name")
            String party,

            @Nullable @Schema(
                    implementation = String.class,
                    examples = "ratification",
                    description =
                            "Act by which the party consents (/v1/code-lists/act-kinds); ratification where left out")
            ActKind kind,

            @NotNull @Schema(examples = "2027-03-14") LocalDate date) {}

    /** A hypothetical denunciation. */
    @Schema(name = "NewDenunciationNotice")
    public record NewDenunciationNotice(
            @Nullable @Size(max = 300) @Schema(
                    examples = "RWA",
                    description = "Code or name; where left out, the party that made the single deposit")
            String party,

            @NotNull @Schema(examples = "2033-01-15") LocalDate notifiedOn) {}

    @GET
    @Path("instruments/{code}/entry-into-force")
    @PermitAll
    @Operation(
            operationId = "getEntryIntoForce",
            summary = "Get the entry into force of an instrument",
            description = "For the instrument itself or for a party, computed step by step from the recorded acts."
                    + " The depositary's date is given beside it and prevails.")
    public RestResponse<EntryIntoForceView> find(
            @PathParam("code") @Parameter(description = "Code of the instrument", example = "ICRMW") String code,
            @QueryParam("party")
                    @Parameter(description = "Code of a party whose own dates are asked", example = "RWA")
                    @Nullable String party) {
        return said(calculator.recorded(code, party));
    }

    @POST
    @Path("entry-into-force-calculations")
    @PermitAll
    @Operation(
            operationId = "calculateEntryIntoForce",
            summary = "Calculate when assumed deposits and denunciations would take effect",
            description = "Under the final clauses of an instrument or under clauses that are given; each date"
                    + " with the steps that lead to it. Nothing is saved, so no Idempotency-Key is needed and"
                    + " the request may be repeated at will.")
    public RestResponse<EntryIntoForceView> calculate(@Valid @NotNull NewCalculation supposed) {
        return said(calculator.supposed(supposed));
    }

    private RestResponse<EntryIntoForceView> said(EntryIntoForceView calculated) {
        String language = Languages.best(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return RestResponse.ResponseBuilder.ok(calculated.said(new StepWords(language)))
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
