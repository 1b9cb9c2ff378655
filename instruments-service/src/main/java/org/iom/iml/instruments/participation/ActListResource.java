package org.iom.iml.instruments.participation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.participation.ActProjection.Filter;
import org.iom.iml.instruments.participation.ActProjection.Listed;
import org.iom.iml.instruments.participation.ParticipationView.ActView;
import org.iom.iml.instruments.text.Moments;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** What was done under an instrument or by a party, act by act, over HTTP. */
@Path("/v1/acts")
@Tag(name = "Participations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ActListResource {

    private final ActProjection acts;

    ActListResource(ActProjection acts) {
        this.acts = acts;
    }

    /** Which acts are asked for. */
    public static class ActFilter {

        @QueryParam("instrument")
        @Parameter(description = "Code of an instrument; this or a party is needed", example = "ICRMW")
        @Nullable String instrument;

        @QueryParam("party")
        @Parameter(description = "Code of a party; this or an instrument is needed", example = "KEN")
        @Nullable String party;

        @QueryParam("kind")
        @Parameter(example = "accession")
        @Nullable String kind;

        @QueryParam("from")
        @Parameter(description = "Done on that day or later", example = "2015-01-01")
        @Nullable String from;

        @QueryParam("to")
        @Parameter(description = "Done on that day or earlier", example = "2015-12-31")
        @Nullable String to;

        @QueryParam("updatedSince")
        @Parameter(
                description = "Recorded or taken back at that instant or later; what was taken back is listed then too",
                example = "2026-01-31T12:00:00Z")
        @Nullable String updatedSince;

        public ActFilter() {}

        Filter filter() {
            if (instrument == null && party == null) {
                throw new BadInput("instrument-or-party-missing", "Ask for the acts of an instrument or of a party.");
            }
            if (kind != null && ActKind.find(kind).isEmpty()) {
                throw BadInput.parameter("kind", "there is no such act");
            }
            return new Filter(
                    instrument,
                    party,
                    kind,
                    Moments.day("from", from),
                    Moments.day("to", to),
                    Moments.parameter("updatedSince", updatedSince));
        }
    }

    /** An act, and whose it is. */
    @Schema(name = "ListedAct")
    public record ListedActView(
            @Schema(examples = "ICRMW") String instrument,
            @Schema(examples = "RWA") String party,
            ActView act) {

        static ListedActView of(Listed listed) {
            return new ListedActView(
                    listed.of().instrument(),
                    listed.of().party(),
                    ActView.of(
                            listed.act(),
                            new ActLog(listed.of().acts()),
                            listed.of().articles()));
        }
    }

    @GET
    @PermitAll
    @Operation(operationId = "listActs", summary = "What was done under an instrument or by a party, newest first")
    public Page<ListedActView> list(@BeanParam ActFilter filter, @BeanParam PageRequest page) {
        return acts.matching(filter.filter(), page).map(ListedActView::of);
    }
}
