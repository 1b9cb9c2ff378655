package org.iom.iml.instruments.publication;

import jakarta.inject.Singleton;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.text.Languages;
import org.iom.iml.instruments.theme.Themes;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;

/** The query for publications: for the Unit with its drafts, for everybody else only public versions. */
@Singleton
class PublicationList {

    private static final String TABLES = """
            publication p left join publication_version v on v.publication = p.id and v.number =
            case when caller_sees_all() then coalesce(p.draft, p.current) else p.current end""";

    /** The time of the last visible change; changes of a draft do not count for callers who cannot see it. */
    private static final String CHANGED = "case when caller_sees_all() then p.updated_at else p.announced_at end";

    private static final Listing<ShownPublication> NEWEST_FIRST = Listing.of(
                    ShownPublications.COLUMNS, TABLES, ShownPublications::read)
            .by("p.id", "uuid")
            .newestFirst()
            .changedAt(CHANGED);

    private final Lists lists;
    private final Themes themes;
    private final Instruments instruments;

    PublicationList(Lists lists, Themes themes, Instruments instruments) {
        this.lists = lists;
        this.themes = themes;
        this.instruments = instruments;
    }

    Page<ShownPublication> in(PublicationFilter filter, ListRequest request) {
        themes.require("?theme", filter.theme());
        Languages.requireParameter("language", filter.language());
        instruments.require("?instrument", filter.instrument());
        return lists.page(NEWEST_FIRST, filter, filter.conditions(), request);
    }
}
