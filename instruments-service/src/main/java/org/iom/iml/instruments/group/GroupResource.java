package org.iom.iml.instruments.group;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.export.Said;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for groups of instruments and for regions. */
@Path("/v1")
@Tag(name = "Groups and regions", description = "Groups of instruments and regions of parties.")
@Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
@RunOnVirtualThread
class GroupResource {

    private final InstrumentGroups groups;
    private final Regions regions;
    private final Pages pages;
    private final Exports exports;
    private final Links links;

    GroupResource(InstrumentGroups groups, Regions regions, Pages pages, Exports exports, Links links) {
        this.groups = groups;
        this.regions = regions;
        this.pages = pages;
        this.exports = exports;
        this.links = links;
    }

    @Schema(name = "InstrumentGroup")
    public record InstrumentGroupView(
            @Schema(examples = "core-human-rights") String code,

            @Schema(examples = "Core international human rights treaties")
            String name,

            @Schema(description = "Codes of its instruments")
            List<String> instruments,

            String source) {

        static InstrumentGroupView of(InstrumentGroup group) {
            return new InstrumentGroupView(group.code(), group.name(), group.instruments(), group.source());
        }
    }

    @Schema(name = "Region")
    public record RegionView(
            @Schema(examples = "014", description = "UN M49, or the usual abbreviation of an organization")
            String code,

            @Schema(examples = "intermediate-region") RegionKind kind,

            @Nullable @Schema(examples = "202", description = "The region of which it is a part")
            String parent,

            @Schema(description = "Names by BCP 47 language")
            Map<String, String> names,

            @Schema(description = "Codes of the parties that belong to it")
            List<String> members,

            @Schema(examples = "UN M49") String source) {

        static RegionView of(Region region) {
            return new RegionView(
                    region.code(),
                    region.kind(),
                    region.parent(),
                    region.names(),
                    List.copyOf(region.members()),
                    region.source());
        }
    }

    @GET
    @Path("instrument-groups")
    @PermitAll
    @Operation(
            operationId = "listInstrumentGroups",
            summary = "List groups of instruments",
            description = "Such as the core international human rights treaties. A group can stand for its"
                    + " instruments wherever several can be asked about.")
    public RestResponse<Page<InstrumentGroupView>> groups(@BeanParam PageRequest page) {
        Columns<InstrumentGroup> columns = Columns.of(InstrumentGroup.class)
                .and("code", InstrumentGroup::code)
                .and("name", InstrumentGroup::name)
                .and("instruments", InstrumentGroup::instruments)
                .and("source", InstrumentGroup::source)
                .and("url", group -> links.to("instrument-groups"));
        return exports.list(
                page,
                part -> pages.of(part, List.of("instrument-groups"), groups.all(), InstrumentGroup::code),
                InstrumentGroupView::of,
                columns);
    }

    @GET
    @Path("regions")
    @PermitAll
    @Operation(
            operationId = "listRegions",
            summary = "List regions",
            description = "Regions of UN M49 with the parties that belong to them and to their subregions, and"
                    + " regional organizations with their member States.")
    public RestResponse<Page<RegionView>> regions(@BeanParam PageRequest page) {
        Columns<Region> columns = Columns.of(Region.class)
                .and("code", Region::code)
                .and("kind", region -> region.kind().code())
                .and("parent", Region::parent)
                .and("name", region -> new Said(region.names()))
                .and("members", Region::members)
                .and("source", Region::source)
                .and("url", region -> links.to("regions", region.code(), "gaps"));
        return exports.list(
                page, part -> pages.of(part, List.of("regions"), regions.all(), Region::code), RegionView::of, columns);
    }
}
