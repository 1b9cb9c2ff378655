package org.iom.iml.training.need;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.ToIntFunction;
import org.iom.iml.platform.caller.Caller;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.training.RegistryCodes;
import org.iom.iml.training.known.States;
import org.jspecify.annotations.Nullable;

/** The needs visible to the caller, heaviest first. */
@Singleton
class NeedList {

    static final Columns<NeedView> COLUMNS = Columns.of(NeedView.class)
            .and("party", NeedView::party)
            .and("theme", NeedView::theme)
            .and("weight", NeedView::weight)
            .and("status", need -> need.status().code())
            .and("supported", need -> asked(need, NeedView.AskedView::supported))
            .and("withoutPosition", need -> asked(need, NeedView.AskedView::withoutPosition))
            .and("noted", need -> asked(need, NeedView.AskedView::noted))
            .and("withEvidence", need -> asked(need, NeedView.AskedView::withEvidence))
            .and("mechanisms", NeedList::mechanisms)
            .and("findingsCounted", NeedList::findings)
            .and("openRequests", need -> need.requests().size())
            .and("editionsToCome", need -> need.editions().size())
            .and(
                    "courses",
                    need -> need.suggestedCourses().stream()
                            .map(NeedView.CourseLink::code)
                            .toList())
            .and("trainedOn", NeedView::trainedOn)
            .and("officialsTrained", NeedView::officialsTrained)
            .and("knownUntil", NeedView::knownUntil);

    private final Needs needs;
    private final Pages pages;
    private final Callers callers;
    private final RegistryCodes codes;
    private final States states;

    NeedList(Needs needs, Pages pages, Callers callers, RegistryCodes codes, States states) {
        this.needs = needs;
        this.pages = pages;
        this.callers = callers;
        this.codes = codes;
        this.states = states;
    }

    Page<NeedView> in(NeedFilter filter, PageRequest request) {
        Scope scope = scope(filter);
        Caller caller = callers.current();
        return pages.page(
                        request,
                        filter,
                        (position, limit) -> needs.in(scope).stream()
                                .filter(need -> filter.status() == null || filter.status() == need.status())
                                .filter(need ->
                                        position == null || need.position().compareTo(Need.Position.of(position)) > 0)
                                .limit(limit)
                                .toList(),
                        need -> need.position().texts())
                .map(need -> NeedView.of(need, caller));
    }

    private Scope scope(NeedFilter filter) {
        String party = filter.party();
        String region = filter.region();
        codes.requireParty("?party", party);
        codes.requireRegion("?region", region);
        codes.requireTheme("?theme", filter.theme());
        if (party != null && region != null) {
            List<String> asked = states.of(region).contains(party) ? List.of(party) : List.of();
            return new Scope(asked, false, filter.theme());
        }
        if (party != null) {
            return new Scope(List.of(party), false, filter.theme());
        }
        return region == null
                ? new Scope(states.all(), true, filter.theme())
                : new Scope(states.of(region), false, filter.theme());
    }

    private static @Nullable Integer asked(NeedView need, ToIntFunction<NeedView.AskedView> count) {
        NeedView.AskedView asked = need.recommendations();
        return asked == null ? null : count.applyAsInt(asked);
    }

    private static @Nullable List<String> mechanisms(NeedView need) {
        NeedView.AskedView asked = need.recommendations();
        return asked == null ? null : asked.mechanisms();
    }

    private static @Nullable Integer findings(NeedView need) {
        NeedView.FoundView found = need.findings();
        return found == null ? null : found.count();
    }
}
