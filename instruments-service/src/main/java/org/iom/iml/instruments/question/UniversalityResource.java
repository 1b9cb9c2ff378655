package org.iom.iml.instruments.question;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.coverage.Truth;
import org.iom.iml.instruments.group.Regions;
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

/** The HTTP resource for how close instruments are to universal participation, worldwide and by region. */
@Path("/v1")
@Tag(name = "Questions")
@Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
@RunOnVirtualThread
class UniversalityResource {

    private static final Set<Status> CONSENTED = EnumSet.of(Status.CONTRACTING, Status.PROVISIONAL);

    private final Scope scope;
    private final StatusTables tables;
    private final Answers answers;
    private final Regions regions;

    UniversalityResource(Scope scope, StatusTables tables, Answers answers, Regions regions) {
        this.scope = scope;
        this.tables = tables;
        this.answers = answers;
        this.regions = regions;
    }

    @Schema(name = "Universality")
    public record UniversalityView(
            @Schema(examples = "CRC") String instrument,
            String title,

            @Schema(description = "How many of those asked about are known to be bound")
            int parties,

            @Schema(description = "How many are known not to be bound")
            int missingCount,

            @Schema(description = "Who is known not to be bound, and where they stand")
            List<StandingView> missing,

            @Schema(description = "Of how many it is not known")
            int unknownCount,

            @Schema(
                    description =
                            "Of whom it is not known: of whom no source tells, and who consented to what may not have bound yet")
            List<StandingView> unknown,

            @Nullable @Schema(
                    examples = "2015-03-15",
                    description =
                            "Until when all parties are known but for those under unknown; left out where they are not")
            LocalDate knownUntil,

            @Schema(description = "Whether the date asked for is later than that")
            boolean beyondKnown) {

        static UniversalityView of(StatusTable table, int instrument) {
            Label label = table.instruments().get(instrument);
            List<Standing> standings = table.under(instrument);
            List<StandingView> missing = bound(standings, Truth.FALSE);
            List<StandingView> unknown = bound(standings, Truth.UNKNOWN);
            return new UniversalityView(
                    label.code(),
                    label.name(),
                    standings.size() - missing.size() - unknown.size(),
                    missing.size(),
                    missing,
                    unknown.size(),
                    unknown,
                    table.knownUntil(instrument),
                    table.isBeyondKnown(instrument));
        }
    }

    @Schema(name = "RegionalGap")
    public record RegionalGap(
            @Schema(examples = "ICRMW") String instrument,
            String title,
            List<StandingView> parties,

            @Schema(description = "Consent is given but not yet in force, or in force provisionally")
            List<StandingView> consented,

            List<StandingView> signatories,

            @Schema(description = "Known to have performed no act, or no longer party")
            List<StandingView> missing,

            @Schema(
                    description =
                            "Of whom it is not known: of whom no source tells, and who consented to what may not have bound yet")
            List<StandingView> unknown,

            @Nullable @Schema(
                    examples = "2015-03-15",
                    description =
                            "Until when all parties are known but for those under unknown; left out where they are not")
            LocalDate knownUntil,

            @Schema(description = "Whether the date asked for is later than that")
            boolean beyondKnown) {

        static RegionalGap of(StatusTable table, int instrument) {
            Label label = table.instruments().get(instrument);
            List<Standing> standings = table.under(instrument);
            List<Standing> unbound = standings.stream()
                    .filter(standing -> standing.bound() == Truth.FALSE)
                    .toList();
            return new RegionalGap(
                    label.code(),
                    label.name(),
                    bound(standings, Truth.TRUE),
                    views(unbound, CONSENTED),
                    views(unbound, EnumSet.of(Status.SIGNATORY)),
                    views(unbound, EnumSet.of(Status.NONE, Status.FORMER)),
                    bound(standings, Truth.UNKNOWN),
                    table.knownUntil(instrument),
                    table.isBeyondKnown(instrument));
        }
    }

    @GET
    @Path("universality")
    @PermitAll
    @Operation(
            operationId = "listUniversality",
            summary = "List the States missing from universal participation",
            description = "For each instrument, how many States are not party and which: among multilateral"
                    + " treaties and protocols, and all States that existed on the date, unless others are"
                    + " chosen. The existence of a State is checked where the registry knows its dates.")
    public RestResponse<Page<UniversalityView>> universality(
            @BeanParam InstrumentChoice instruments,
            @BeanParam PartyChoice parties,
            @BeanParam StatusDate on,
            @QueryParam("missingAtMost")
                    @Parameter(
                            description =
                                    "Only instruments that lack no more than so many, the unknown counted as lacking",
                            example = "5")
                    @Nullable Integer missingAtMost,
            @BeanParam PageRequest page) {
        if (missingAtMost != null && missingAtMost < 0) {
            throw BadInput.parameter("missingAtMost", "0 or more");
        }
        LocalDate day = answers.day(on);
        List<Label> chosen = byCode(scope.instruments(instruments, Scope.OPEN_TO_ALL));
        StatusTable table = tables.read(chosen, scope.parties(parties, day), day);
        List<UniversalityView> all = IntStream.range(0, chosen.size())
                .mapToObj(instrument -> UniversalityView.of(table, instrument))
                .filter(view -> missingAtMost == null || view.missingCount() + view.unknownCount() <= missingAtMost)
                .toList();
        return answers.list(
                page,
                List.of("universality", instruments, parties, day, missingAtMost == null ? "any" : missingAtMost),
                all,
                UniversalityView::instrument,
                view -> view,
                Columns.of(UniversalityView.class)
                        .and("instrument", UniversalityView::instrument)
                        .and("instrumentTitle", UniversalityView::title)
                        .and("on", view -> day)
                        .and("parties", UniversalityView::parties)
                        .and("missingCount", UniversalityView::missingCount)
                        .and("missing", UniversalityView::missing)
                        .and("unknownCount", UniversalityView::unknownCount)
                        .and("unknown", UniversalityView::unknown)
                        .and("knownUntil", UniversalityView::knownUntil)
                        .and("beyondKnown", UniversalityView::beyondKnown)
                        .and("url", view -> answers.url(view.instrument())));
    }

    @GET
    @Path("regions/{code}/gaps")
    @PermitAll
    @Operation(
            operationId = "listRegionalGaps",
            summary = "List the gaps of a region",
            description = "On a date, instrument by instrument, among multilateral treaties and protocols unless"
                    + " instruments are chosen.")
    public RestResponse<Page<RegionalGap>> gaps(
            @PathParam("code") @Parameter(description = "Code of the region", example = "014") String code,
            @BeanParam InstrumentChoice instruments,
            @BeanParam StatusDate on,
            @BeanParam PageRequest page) {
        LocalDate day = answers.day(on);
        PartyChoice members = new PartyChoice(regions.named(code).code(), null);
        List<Label> chosen = byCode(scope.instruments(instruments, Scope.OPEN_TO_ALL));
        StatusTable table = tables.read(chosen, scope.parties(members, day), day);
        List<RegionalGap> gaps = IntStream.range(0, chosen.size())
                .mapToObj(instrument -> RegionalGap.of(table, instrument))
                .toList();
        return answers.list(
                page,
                List.of("regional-gaps", code, instruments, day),
                gaps,
                RegionalGap::instrument,
                gap -> gap,
                Columns.of(RegionalGap.class)
                        .and("instrument", RegionalGap::instrument)
                        .and("instrumentTitle", RegionalGap::title)
                        .and("on", gap -> day)
                        .and("parties", RegionalGap::parties)
                        .and("consented", RegionalGap::consented)
                        .and("signatories", RegionalGap::signatories)
                        .and("missing", RegionalGap::missing)
                        .and("unknown", RegionalGap::unknown)
                        .and("knownUntil", RegionalGap::knownUntil)
                        .and("beyondKnown", RegionalGap::beyondKnown)
                        .and("url", gap -> answers.url(gap.instrument())));
    }

    private static List<Label> byCode(List<Label> instruments) {
        return instruments.stream().sorted(Comparator.comparing(Label::code)).toList();
    }

    private static List<StandingView> bound(List<Standing> standings, Truth isBound) {
        return standings.stream()
                .filter(standing -> standing.bound() == isBound)
                .map(StandingView::of)
                .toList();
    }

    private static List<StandingView> views(List<Standing> standings, Set<Status> statuses) {
        return standings.stream()
                .filter(standing -> statuses.contains(standing.status()))
                .map(StandingView::of)
                .toList();
    }
}
