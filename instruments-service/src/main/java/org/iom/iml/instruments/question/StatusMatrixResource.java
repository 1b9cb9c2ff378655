package org.iom.iml.instruments.question;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.coverage.Truth;
import org.iom.iml.instruments.participation.standing.Status;
import org.iom.iml.instruments.participation.standing.StatusDate;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.problem.BadInput;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for the status matrix of parties and instruments. */
@Path("/v1")
@Tag(
        name = "Questions",
        description = "Questions about the registry as a whole: status matrices, missing parties, and changes.")
@RunOnVirtualThread
class StatusMatrixResource {

    private final Scope scope;
    private final StatusTables tables;
    private final Exports exports;
    private final Links links;
    private final Clock clock;

    StatusMatrixResource(Scope scope, StatusTables tables, Exports exports, Links links, Clock clock) {
        this.scope = scope;
        this.tables = tables;
        this.exports = exports;
        this.links = links;
        this.clock = clock;
    }

    @Schema(name = "StatusMatrix")
    public record MatrixView(
            @Schema(description = "The date to which the statuses belong")
            LocalDate on,

            List<MatrixInstrument> instruments,
            List<MatrixRow> rows) {

        static MatrixView of(StatusTable table) {
            return new MatrixView(
                    table.on(),
                    IntStream.range(0, table.instruments().size())
                            .mapToObj(instrument -> MatrixInstrument.of(table, instrument))
                            .toList(),
                    IntStream.range(0, table.parties().size())
                            .mapToObj(party -> MatrixRow.of(table, party))
                            .toList());
        }
    }

    @Schema(name = "MatrixInstrument")
    public record MatrixInstrument(
            @Schema(examples = "ICRMW") String code,
            String title,
            @Schema(examples = "multilateral-treaty") String kind,

            @Nullable @Schema(
                    examples = "2015-03-15",
                    description = "Until when it is known at least what each party did whose status is not unknown;"
                            + " left out where not all parties are known")
            LocalDate knownUntil,

            @Schema(description = "Whether the date asked for is later than that")
            boolean beyondKnown) {

        static MatrixInstrument of(StatusTable table, int instrument) {
            Label label = table.instruments().get(instrument);
            return new MatrixInstrument(
                    label.code(),
                    label.name(),
                    label.kind(),
                    table.knownUntil(instrument),
                    table.isBeyondKnown(instrument));
        }
    }

    @Schema(name = "MatrixRow")
    public record MatrixRow(
            @Schema(examples = "KEN") String party,
            @Schema(examples = "Kenya") String name,

            @Schema(description = "Its status under each of the instruments, in their order")
            List<Status> statuses,

            @Schema(description = "Whether each of the instruments binds it, in the same order")
            List<Truth> bound) {

        static MatrixRow of(StatusTable table, int party) {
            Label label = table.parties().get(party);
            return new MatrixRow(
                    label.code(),
                    label.name(),
                    IntStream.range(0, table.instruments().size())
                            .mapToObj(instrument -> table.status(instrument, party))
                            .toList(),
                    IntStream.range(0, table.instruments().size())
                            .mapToObj(instrument -> table.bound(instrument, party))
                            .toList());
        }
    }

    @GET
    @Path("status-matrix")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "getStatusMatrix",
            summary = "Get the status matrix",
            description = "The status of parties under instruments on a date: a row for each party with its status"
                    + " under each instrument. All treaties and all States that existed on the date unless"
                    + " others are chosen.")
    public RestResponse<MatrixView> matrix(
            @BeanParam InstrumentChoice instruments,
            @QueryParam("parties")
                    @Parameter(description = "Codes of parties, separated by commas", example = "KEN,UGA,TZA")
                    @Nullable String parties,
            @BeanParam PartyChoice choice,
            @BeanParam StatusDate on) {
        if (parties != null && (choice.region() != null || choice.kind() != null)) {
            throw BadInput.parameter("parties", "either parties or a region or kind of them");
        }
        LocalDate day = on.day(clock);
        List<Label> columns = scope.instruments(instruments, Scope.TREATIES);
        List<Label> rows = parties == null ? scope.parties(choice, day) : scope.parties(parties);
        StatusTable table = tables.read(columns, rows, day);
        return exports.table(
                () -> MatrixView.of(table),
                columns(table),
                () -> IntStream.range(0, rows.size()).boxed().toList());
    }

    /** Returns the date up to which all statuses of a row, other than unknown ones, are known. */
    private static @Nullable LocalDate knownUntil(StatusTable table, int party) {
        return IntStream.range(0, table.instruments().size())
                .mapToObj(instrument -> table.knownUntil(instrument, party))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isBeyondKnown(StatusTable table, int party) {
        LocalDate until = knownUntil(table, party);
        return until != null && table.on().isAfter(until);
    }

    private Columns<Integer> columns(StatusTable table) {
        Columns<Integer> columns = Columns.of(Integer.class)
                .and("party", row -> table.parties().get(row).code())
                .and("partyName", row -> table.parties().get(row).name())
                .and("on", row -> table.on())
                .and("knownUntil", row -> knownUntil(table, row))
                .and("beyondKnown", row -> isBeyondKnown(table, row))
                .and("url", row -> links.to("parties", table.parties().get(row).code()));
        for (int i = 0; i < table.instruments().size(); i++) {
            int instrument = i;
            columns = columns.and(
                    table.instruments().get(i).code(),
                    row -> table.status(instrument, row).code());
        }
        for (int i = 0; i < table.instruments().size(); i++) {
            int instrument = i;
            columns = columns.and(
                    table.instruments().get(i).code() + "Bound",
                    row -> table.bound(instrument, row).code());
        }
        return columns;
    }
}
