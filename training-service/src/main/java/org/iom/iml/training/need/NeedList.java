package org.iom.iml.training.need;

import jakarta.inject.Singleton;
import java.util.List;
import org.iom.iml.platform.caller.Caller;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.training.RegistryCodes;
import org.jspecify.annotations.Nullable;

/** Needs as they are shown to the caller, the heaviest first. */
@Singleton
class NeedList {

    static final Columns<NeedView> COLUMNS = Columns.of(NeedView.class)
            .and("party", NeedView::party)
            .and("theme", NeedView::theme)
            .and("weight", NeedView::weight)
            .and("status", need -> need.status().code())
            .and("supported", need -> need.recommendations().supported())
            .and("withoutPosition", need -> need.recommendations().withoutPosition())
            .and("noted", need -> need.recommendations().noted())
            .and("withEvidence", need -> need.recommendations().withEvidence())
            .and("findingsCounted", NeedList::findings)
            .and("openRequests", need -> need.requests().size())
            .and("editionsToCome", need -> need.editions().size())
            .and(
                    "courses",
                    need -> need.suggestedCourses().stream()
                            .map(NeedView.CourseLink::code)
                            .toList())
            .and("trainedOn", NeedView::trainedOn);

    private final Needs needs;
    private final Pages pages;
    private final Callers callers;
    private final RegistryCodes codes;

    NeedList(Needs needs, Pages pages, Callers callers, RegistryCodes codes) {
        this.needs = needs;
        this.pages = pages;
        this.callers = callers;
        this.codes = codes;
    }

    Page<NeedView> in(NeedFilter filter, PageRequest request) {
        String party = filter.party();
        if (party == null || party.isBlank()) {
            throw BadInput.parameter("party", "say which State you ask about, by a code of /v1/parties");
        }
        codes.requireParty("?party", party);
        codes.requireTheme("?theme", filter.theme());
        Caller caller = callers.current();
        return pages.page(
                        request,
                        filter,
                        (position, limit) -> after(position, of(party, filter.theme())).stream()
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

    private static @Nullable Integer findings(NeedView need) {
        NeedView.FoundView found = need.findings();
        return found == null ? null : found.count();
    }
}
