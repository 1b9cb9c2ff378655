package org.iom.iml.monitoring.recommendation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.monitoring.known.Regions;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.problem.BadInput;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for counts of recommendations by two of their properties. */
@Path("/v1/recommendation-matrix")
@Tag(name = "Recommendations")
@RunOnVirtualThread
class MatrixResource {

    /** The heading of the column for what has no code. */
    private static final String WITHOUT = "none";

    private final RecommendationMatrix matrix;
    private final RecommendationTerms terms;
    private final Regions regions;
    private final Exports exports;

    MatrixResource(RecommendationMatrix matrix, RecommendationTerms terms, Regions regions, Exports exports) {
        this.matrix = matrix;
        this.terms = terms;
        this.regions = regions;
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "getRecommendationMatrix",
            summary = "Count recommendations by two of their properties",
            description = "A line for each code of the one and a column for each code of the other, with the filters of"
                    + " the list: how many recommendations and pledges, how many without evidence, and how long it took"
                    + " to the first. What has several codes, such as themes, is in several lines: totals are not sums."
                    + " Evidence counts as far as the caller may see it. States are not ranked: lines and columns are in"
                    + " the order of their codes.")
    public RestResponse<MatrixView> matrix(
            @QueryParam("rows") @NotNull @Parameter(description = "What the lines stand for", example = "theme")
                    MatrixDimension rows,
            @QueryParam("columns")
                    @NotNull @Parameter(description = "What the columns stand for", example = "mechanism")
                    MatrixDimension columns,
            @BeanParam RecommendationFilter filter) {
        if (rows == columns) {
            throw BadInput.parameter("columns", "another property than that of the lines");
        }
        terms.require(filter);
        if (rows == MatrixDimension.REGION || columns == MatrixDimension.REGION) {
            regions.requireHeard();
        }
        MatrixView counted = matrix.of(rows, columns, filter);
        return exports.table(() -> counted, table(counted), counted::lines);
    }

    private static Columns<MatrixView.Line> table(MatrixView counted) {
        Columns<MatrixView.Line> table = Columns.of(MatrixView.Line.class)
                .and(counted.rows(), line -> named(line.code()))
                .and("recommendations", line -> line.total().recommendations())
                .and("open", line -> line.total().open())
                .and("daysToEvidence", line -> line.total().daysToEvidence());
        for (int i = 0; i < counted.headings().size(); i++) {
            int column = i;
            table = table.and(
                            named(counted.headings().get(i).code()),
                            line -> line.cells().get(column).recommendations())
                    .and(
                            named(counted.headings().get(i).code()) + "Open",
                            line -> line.cells().get(column).open());
        }
        return table;
    }

    private static String named(@Nullable String code) {
        return Objects.requireNonNullElse(code, WITHOUT);
    }
}
