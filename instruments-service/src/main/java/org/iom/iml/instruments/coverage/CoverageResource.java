package org.iom.iml.instruments.coverage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.coverage.CoverageView.Line;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Links;
import org.jboss.resteasy.reactive.RestResponse;

/** The HTTP resource for the coverage of an instrument: the sources on it, and the date as of which each is current. */
@Path("/v1")
@Tag(
        name = "Coverage",
        description = "From which source each kind of record is known, until when and how completely. Where no"
                + " source was loaded, the answer is unknown.")
@RunOnVirtualThread
class CoverageResource {

    private final CoverageList coverage;
    private final Instruments instruments;
    private final Exports exports;
    private final Links links;

    CoverageResource(CoverageList coverage, Instruments instruments, Exports exports, Links links) {
        this.coverage = coverage;
        this.instruments = instruments;
        this.exports = exports;
        this.links = links;
    }

    @GET
    @Path("instruments/{code}/coverage")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "getCoverage",
            summary = "Get the coverage of an instrument",
            description = "For each kind of record: the sources that were loaded, the date as of which they speak,"
                    + " whether their silence about a party is evidence, and what could not be read.")
    public RestResponse<CoverageView> coverage(
            @PathParam("code") @Parameter(description = "Code of the instrument", example = "ICRMW") String code) {
        String instrument = instruments.named(code).code();
        CoverageView view =
                CoverageView.of(instrument, coverage.of(List.of(instrument)).getOrDefault(instrument, List.of()));
        return exports.table(() -> view, columns(instrument), view::lines);
    }

    private Columns<Line> columns(String instrument) {
        return Columns.of(Line.class)
                .and("instrument", line -> instrument)
                .and("kind", line -> line.kind().kind().code())
                .and("status", line -> line.kind().status().code())
                .and(
                        "source",
                        line -> line.source() == null ? null : line.source().source())
                .and(
                        "asOf",
                        line -> line.source() == null ? null : line.source().asOf())
                .and(
                        "completeness",
                        line -> line.source() == null
                                ? null
                                : line.source().completeness().code())
                .and("unread", Line::unread)
                .and("url", line -> links.to("instruments", instrument, "coverage"));
    }
}
