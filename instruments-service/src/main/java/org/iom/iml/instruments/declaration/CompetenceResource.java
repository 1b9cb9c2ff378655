package org.iom.iml.instruments.declaration;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.declaration.CompetenceRules.Acceptance;
import org.iom.iml.instruments.declaration.CompetenceRules.InForce;
import org.iom.iml.instruments.declaration.TreatyRules.Procedure;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.participation.StatusDate;
import org.iom.iml.instruments.party.Parties;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.jspecify.annotations.Nullable;

/** Which procedures there are before treaty bodies, and which of them a State accepts, over HTTP. */
@Path("/v1")
@Tag(name = "Competences")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CompetenceResource {

    private final CompetenceList competences;
    private final Instruments instruments;
    private final Parties parties;
    private final Pages pages;
    private final Clock clock;

    CompetenceResource(CompetenceList competences, Instruments instruments, Parties parties, Pages pages, Clock clock) {
        this.competences = competences;
        this.instruments = instruments;
        this.parties = parties;
        this.pages = pages;
        this.clock = clock;
    }

    /** One procedure of an instrument on a date. */
    @Schema(name = "TreatyProcedure")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProcedureView(
            @Schema(examples = "individual-communications") String procedure,
            @Schema(examples = "art_77") String provision,

            @Schema(
                    description =
                            "What makes the body competent: declaration, participation, or participation-unless-opted-out",
                    examples = "declaration")
            String basis,

            @Schema(
                    description = "Declarations that must have been made before anyone can use it; 0 where none",
                    examples = "10")
            int threshold,

            LocalDate on,
            boolean inForce,
            @Nullable LocalDate inForceSince,

            @Schema(description = "How many accept it on the date")
            int acceptedBy,

            List<AcceptanceView> accepting,
            @Schema(examples = "ICRMW art. 77") String source) {

        static ProcedureView of(Procedure procedure, LocalDate day, InForce inForce, List<Acceptance> accepting) {
            return new ProcedureView(
                    procedure.procedure(),
                    procedure.provision(),
                    procedure.basis(),
                    procedure.threshold(),
                    day,
                    inForce.is(),
                    inForce.since(),
                    inForce.counted(),
                    accepting.stream().map(AcceptanceView::of).toList(),
                    procedure.source());
        }
    }

    /** A State that accepts a procedure. */
    @Schema(name = "ProcedureAcceptance")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AcceptanceView(
            @Schema(examples = "SLV") String party,

            @Schema(description = "Absent where the source gives no date") @Nullable LocalDate since,

            @Schema(description = "The declaration by which it does") @Nullable UUID declaration) {

        static AcceptanceView of(Acceptance acceptance) {
            return new AcceptanceView(acceptance.party(), acceptance.since(), acceptance.declaration());
        }
    }

    /** Whether a treaty body may hear complaints about a State in one procedure. */
    @Schema(name = "Competence")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CompetenceView(
            @Schema(examples = "ICRMW") String instrument,
            @Schema(examples = "individual-communications") String procedure,
            @Schema(examples = "art_77") String provision,
            @Schema(examples = "declaration") String basis,
            LocalDate on,

            @Schema(description = "Whether the State is party")
            boolean party,

            @Schema(description = "Whether it accepts the procedure")
            boolean accepted,

            @Schema(description = "Since when; absent where the source gives no date") @Nullable LocalDate since,

            @Schema(description = "The declaration that decides") @Nullable UUID declaration,

            @Schema(description = "Whether the procedure is in force")
            boolean inForce,

            @Schema(description = "Whether the body is competent: accepted and in force")
            boolean competent,

            @Schema(examples = "ICRMW art. 77") String source) {

        static CompetenceView of(
                String instrument,
                Procedure procedure,
                LocalDate day,
                @Nullable Acceptance acceptance,
                InForce inForce) {
            boolean accepted = acceptance != null && acceptance.accepts();
            return new CompetenceView(
                    instrument,
                    procedure.procedure(),
                    procedure.provision(),
                    procedure.basis(),
                    day,
                    acceptance != null,
                    accepted,
                    acceptance == null ? null : acceptance.since(),
                    acceptance == null ? null : acceptance.declaration(),
                    inForce.is(),
                    accepted && inForce.is(),
                    procedure.source());
        }

        String place() {
            return instrument + "/" + procedure;
        }
    }

    @GET
    @Path("instruments/{code}/procedures")
    @PermitAll
    @Operation(
            operationId = "listProcedures",
            summary = "The procedures of an instrument: whether in force, since when, and who accepts them")
    public Page<ProcedureView> procedures(
            @PathParam("code") @Parameter(example = "ICRMW") String code,
            @BeanParam StatusDate on,
            @BeanParam PageRequest page) {
        LocalDate day = on.day(clock);
        List<ProcedureView> all =
                competences.ofInstrument(instruments.named(code).code(), day);
        return pages.page(
                page,
                List.of("procedures", code, day),
                (position, limit) -> all.stream()
                        .filter(view -> position == null || view.procedure().compareTo(position.getFirst()) > 0)
                        .limit(limit)
                        .toList(),
                view -> List.of(view.procedure()));
    }

    @GET
    @Path("parties/{code}/competences")
    @PermitAll
    @Operation(
            operationId = "listCompetences",
            summary = "Which treaty bodies may hear complaints about a State, per procedure, and why")
    public Page<CompetenceView> competences(
            @PathParam("code") @Parameter(example = "SLV") String code,
            @BeanParam StatusDate on,
            @BeanParam PageRequest page) {
        LocalDate day = on.day(clock);
        List<CompetenceView> all = competences.ofParty(parties.named(code).code(), day);
        return pages.page(
                page,
                List.of("competences", code, day),
                (position, limit) -> all.stream()
                        .filter(view -> position == null || view.place().compareTo(position.getFirst()) > 0)
                        .limit(limit)
                        .toList(),
                view -> List.of(view.place()));
    }
}
