package org.iom.iml.instruments.question;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for the development of an instrument's parties over time. */
@Path("/v1")
@Tag(name = "Questions")
@Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
@RunOnVirtualThread
class TimelineResource {

    private final Scope scope;
    private final YearCounts counts;
    private final Answers answers;
    private final Clock clock;

    TimelineResource(Scope scope, YearCounts counts, Answers answers, Clock clock) {
        this.scope = scope;
        this.counts = counts;
        this.answers = answers;
        this.clock = clock;
    }

    @Schema(name = "InstrumentYear")
    public record YearView(
            @Schema(examples = "2003") int year,

            @Schema(description = "How many signed, whether or not they consented later")
            int signed,

            @Schema(description = "How many consented to be bound")
            int consented,

            @Schema(description = "For how many it entered into force; where the day is not known they are not counted")
            int enteredIntoForce,

            @Schema(description = "How many ceased to be party, or took a consent back that may have bound them")
            int left,

            @Schema(description = "How many were bound on 31 December, as far as is known")
            int parties,

            @Schema(
                    description =
                            "How many more had consented of whom it is not known whether they were bound on that day")
            int unknownCount,

            @Nullable @Schema(
                    examples = "2015-03-15",
                    description =
                            "Until when all parties are known; left out where they are not, so that there may be more")
            LocalDate knownUntil,

            @Schema(description = "Whether the year ends later than that")
            boolean beyondKnown) {}

    @GET
    @Path("instruments/{code}/timeline")
    @PermitAll
    @Operation(
            operationId = "listInstrumentYears",
            summary = "Get the timeline of an instrument",
            description = "Year by year who signed, consented to be bound, became party and left, and how many are"
                    + " party: from the first act to the present year, or to the last change that is already"
                    + " known.")
    public RestResponse<Page<YearView>> years(
            @PathParam("code") @Parameter(description = "Code of the instrument", example = "ICRMW") String code,
            @BeanParam PageRequest page) {
        Label instrument = scope.instrument(code);
        List<YearView> years = counts.of(instrument, LocalDate.now(clock).getYear());
        return answers.list(
                page,
                List.of("timeline", code),
                years,
                year -> "%05d".formatted(year.year()),
                year -> year,
                Columns.of(YearView.class)
                        .and("instrument", year -> instrument.code())
                        .and("instrumentTitle", year -> instrument.name())
                        .and("year", YearView::year)
                        .and("signed", YearView::signed)
                        .and("consented", YearView::consented)
                        .and("enteredIntoForce", YearView::enteredIntoForce)
                        .and("left", YearView::left)
                        .and("parties", YearView::parties)
                        .and("unknownCount", YearView::unknownCount)
                        .and("knownUntil", YearView::knownUntil)
                        .and("beyondKnown", YearView::beyondKnown)
                        .and("url", year -> answers.url(instrument.code())));
    }
}
