package org.iom.iml.instruments.question;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.problem.BadInput;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource that compares several parties, instrument by instrument. */
@Path("/v1")
@Tag(name = "Questions")
@Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
@RunOnVirtualThread
class ComparisonResource {

    private static final int MOST = 30;

    private final Scope scope;
    private final StatusTables tables;
    private final Answers answers;

    ComparisonResource(Scope scope, StatusTables tables, Answers answers) {
        this.scope = scope;
        this.tables = tables;
        this.answers = answers;
    }

    @Schema(name = "PartyComparison")
    public record ComparisonView(
            @Schema(examples = "ICRMW") String instrument,
            String title,

            @Schema(
                    description = "Whether all of them have the same status; unknown where that of one is, and no two"
                            + " of the others differ")
            Truth alike,

            @Schema(description = "Where each of them stands, in the order in which they were named")
            List<StandingView> standings) {

        static ComparisonView of(Label instrument, List<Standing> standings) {
            return new ComparisonView(
                    instrument.code(),
                    instrument.name(),
                    alike(standings.stream().map(Standing::status).distinct().toList()),
                    standings.stream().map(StandingView::of).toList());
        }

        private static Truth alike(List<Status> statuses) {
            long known =
                    statuses.stream().filter(status -> status != Status.UNKNOWN).count();
            return known < statuses.size() && known < 2 ? Truth.UNKNOWN : Truth.of(known == 1);
        }
    }

    @GET
    @Path("party-comparisons")
    @PermitAll
    @Operation(
            operationId = "listPartyComparisons",
            summary = "Compare parties",
            description = "On a date, instrument by instrument, among multilateral treaties and protocols unless"
                    + " instruments are chosen.")
    public RestResponse<Page<ComparisonView>> compare(
            @QueryParam("parties")
                    @Parameter(
                            description = "Codes of 2 to 30 parties, separated by commas",
                            example = "KEN,UGA,TZA",
                            required = true)
                    @Nullable String parties,
            @BeanParam InstrumentChoice instruments,
            @QueryParam("alike")
                    @Parameter(
                            description =
                                    "true: only where they are known to stand alike; false: only where they are known to differ")
                    @Nullable Boolean alike,
            @BeanParam StatusDate on,
            @BeanParam PageRequest page) {
        List<Label> compared = scope.parties(parties == null ? "" : parties);
        if (compared.size() < 2 || compared.size() > MOST) {
            throw BadInput.parameter("parties", "2 to " + MOST + " different codes");
        }
        LocalDate day = answers.day(on);
        List<Label> chosen = scope.instruments(instruments, Scope.OPEN_TO_ALL).stream()
                .sorted(Comparator.comparing(Label::code))
                .toList();
        StatusTable table = tables.read(chosen, compared, day);
        List<ComparisonView> rows = IntStream.range(0, chosen.size())
                .mapToObj(instrument -> ComparisonView.of(chosen.get(instrument), table.under(instrument)))
                .filter(row -> alike == null || row.alike() == Truth.of(alike))
                .toList();
        List<Object> question = List.of("party-comparisons", parties, instruments, alike == null ? "both" : alike, day);
        return answers.list(page, question, rows, ComparisonView::instrument, row -> row, columns(compared, day));
    }

    private Columns<ComparisonView> columns(List<Label> compared, LocalDate day) {
        Columns<ComparisonView> columns = Columns.of(ComparisonView.class)
                .and("instrument", ComparisonView::instrument)
                .and("instrumentTitle", ComparisonView::title)
                .and("on", row -> day)
                .and("alike", row -> row.alike().code());
        for (int i = 0; i < compared.size(); i++) {
            int party = i;
            String code = compared.get(i).code();
            columns = columns.and(
                            code, row -> row.standings().get(party).status().code())
                    .and(code + "Since", row -> row.standings().get(party).since())
                    .and(
                            code + "Bound",
                            row -> row.standings().get(party).bound().code())
                    .and(code + "KnownUntil", row -> row.standings().get(party).knownUntil())
                    .and(code + "BeyondKnown", row -> row.standings().get(party).beyondKnown());
        }
        return columns.and("url", row -> answers.url(row.instrument()));
    }
}
