package org.iom.iml.instruments.question;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.coverage.Truth;
import org.iom.iml.instruments.participation.standing.Status;
import org.iom.iml.instruments.participation.standing.StatusDate;
import org.iom.iml.instruments.question.StatusTable.Standing;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Paged;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for the parties not bound by an instrument, and for the instruments not binding a party. */
@Path("/v1")
@Tag(name = "Questions")
@Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
@RunOnVirtualThread
class MissingResource {

    private final Scope scope;
    private final StatusTables tables;
    private final Answers answers;

    MissingResource(Scope scope, StatusTables tables, Answers answers) {
        this.scope = scope;
        this.tables = tables;
        this.answers = answers;
    }

    @Schema(name = "MissingInstrument")
    public record MissingInstrument(
            @Schema(examples = "ICRMW") String instrument,
            String title,
            @Schema(examples = "multilateral-treaty") String kind,

            @Schema(examples = "signatory") Status status,

            @Schema(examples = "false", description = "Whether it binds the party")
            Truth bound,

            @Nullable @Schema(description = "Since when that status holds; left out where no act is recorded")
            LocalDate since,

            @Nullable @Schema(
                    examples = "2015-03-15",
                    description = "Until when it is known what the party did; left out where the status is unknown")
            LocalDate knownUntil,

            @Schema(description = "Whether the date asked for is later than that")
            boolean beyondKnown) {

        static MissingInstrument of(Standing standing) {
            return new MissingInstrument(
                    standing.instrument().code(),
                    standing.instrument().name(),
                    standing.instrument().kind(),
                    standing.status(),
                    standing.bound(),
                    standing.since(),
                    standing.knownUntil(),
                    standing.beyondKnown());
        }
    }

    @Schema(name = "NonParties")
    public record NonParties(
            @Schema(description = "Who is known not to be bound")
            List<StandingView> items,

            @Schema(description = "Of whom it is not known; in a file they follow the others")
            List<StandingView> unknown,

            @Nullable String nextCursor)
            implements Paged {}

    @Schema(name = "MissingInstruments")
    public record MissingInstruments(
            @Schema(description = "What is known not to bind the party")
            List<MissingInstrument> items,

            @Schema(description = "Of which it is not known; in a file they follow the others")
            List<MissingInstrument> unknown,

            @Nullable String nextCursor)
            implements Paged {}

    @GET
    @Path("instruments/{code}/non-parties")
    @PermitAll
    @Operation(
            operationId = "listNonParties",
            summary = "List who is not party to an instrument on a date",
            description = "Among all States that existed on the date unless parties are chosen. Only those that"
                    + " are known not to be party; those of which it is not known are under `unknown`.")
    public RestResponse<NonParties> nonParties(
            @PathParam("code") @Parameter(description = "Code of the instrument", example = "ICRMW") String code,
            @BeanParam PartyChoice choice,
            @BeanParam StatusDate on,
            @BeanParam PageRequest page) {
        LocalDate day = answers.day(on);
        StatusTable table = tables.read(List.of(scope.instrument(code)), scope.parties(choice, day), day);
        return answers.parted(
                page,
                List.of("non-parties", code, choice, day),
                new Answers.Parts(table.under(0), standing -> standing.party().code()),
                (known, unknown) -> new NonParties(
                        known.items().stream().map(StandingView::of).toList(),
                        unknown.stream().map(StandingView::of).toList(),
                        known.nextCursor()),
                partyColumns());
    }

    @GET
    @Path("parties/{code}/missing-instruments")
    @PermitAll
    @Operation(
            operationId = "listMissingInstruments",
            summary = "List the instruments to which a party is not party",
            description = "On a date, among multilateral treaties and protocols unless instruments are chosen."
                    + " Only those to which it is known not to be party; those of which it is not known are"
                    + " under `unknown`.")
    public RestResponse<MissingInstruments> missing(
            @PathParam("code") @Parameter(description = "Code of the party", example = "KEN") String code,
            @BeanParam InstrumentChoice choice,
            @BeanParam StatusDate on,
            @BeanParam PageRequest page) {
        LocalDate day = answers.day(on);
        Label party = scope.party(code);
        StatusTable table = tables.read(scope.instruments(choice, Scope.OPEN_TO_ALL), List.of(party), day);
        List<Standing> all = IntStream.range(0, table.instruments().size())
                .mapToObj(instrument -> table.standing(instrument, 0))
                .sorted(Comparator.comparing(standing -> standing.instrument().code()))
                .toList();
        return answers.parted(
                page,
                List.of("missing-instruments", code, choice, day),
                new Answers.Parts(all, standing -> standing.instrument().code()),
                (known, unknown) -> new MissingInstruments(
                        known.items().stream().map(MissingInstrument::of).toList(),
                        unknown.stream().map(MissingInstrument::of).toList(),
                        known.nextCursor()),
                instrumentColumns());
    }

    private Columns<Standing> partyColumns() {
        return standingColumns(Columns.of(Standing.class)
                        .and("party", standing -> standing.party().code())
                        .and("name", standing -> standing.party().name())
                        .and("instrument", standing -> standing.instrument().code()))
                .and("url", standing -> answers.urlOf(standing.party()));
    }

    private Columns<Standing> instrumentColumns() {
        return standingColumns(Columns.of(Standing.class)
                        .and("party", standing -> standing.party().code())
                        .and("instrument", standing -> standing.instrument().code())
                        .and("title", standing -> standing.instrument().name())
                        .and("kind", standing -> standing.instrument().kind()))
                .and("url", standing -> answers.url(standing.instrument().code()));
    }

    private static Columns<Standing> standingColumns(Columns<Standing> first) {
        return first.and("status", standing -> standing.status().code())
                .and("bound", standing -> standing.bound().code())
                .and("since", Standing::since)
                .and("knownUntil", Standing::knownUntil)
                .and("beyondKnown", Standing::beyondKnown);
    }
}
