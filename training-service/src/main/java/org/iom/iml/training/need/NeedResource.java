package org.iom.iml.training.need;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.caller.Caller;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** Needs over HTTP: public as far as recommendations make them, complete for those who see the State's files. */
@Path("/v1/training-needs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Training needs")
public class NeedResource {

    private final Needs needs;
    private final Pages pages;
    private final Callers callers;

    NeedResource(Needs needs, Pages pages, Callers callers) {
        this.needs = needs;
        this.pages = pages;
        this.callers = callers;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listTrainingNeeds", summary = "What a State needs to be trained in, heaviest first")
    public Page<NeedView> list(
            @QueryParam("party")
                    @Parameter(required = true, description = "Code of the State", example = "KEN")
                    @Nullable String party,
            @QueryParam("theme") @Parameter(description = "Only the need on this theme") @Nullable String theme,
            @BeanParam PageRequest page) {
        if (party == null || party.isBlank()) {
            throw BadInput.parameter("party", "say whose needs you ask for");
        }
        Caller caller = callers.current();
        return pages.page(
                        page,
                        List.of("training-needs", party, Objects.requireNonNullElse(theme, "")),
                        (position, limit) -> after(position, of(party, theme)).stream()
                                .limit(limit)
                                .toList(),
                        need -> List.of(Integer.toString(need.weight()), need.theme()))
                .map(need -> NeedView.of(need, caller));
    }

    private List<Need> of(String party, @Nullable String theme) {
        return needs.of(party).stream()
                .filter(need -> theme == null || theme.equals(need.theme()))
                .toList();
    }

    private static List<Need> after(@Nullable List<String> position, List<Need> needs) {
        if (position == null) {
            return needs;
        }
        int weight = Integer.parseInt(position.getFirst());
        return needs.stream()
                .dropWhile(need -> need.weight() > weight
                        || (need.weight() == weight && need.theme().compareTo(position.getLast()) <= 0))
                .toList();
    }
}
