package org.iom.iml.instruments.declaration;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.instruments.text.StoredTexts;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.sql.Conditions;

/** The query for statements by given criteria, each of which has its own index. */
@Singleton
class DeclarationList {

    private static final Listing<Found> LISTING = Listing.<Found>of(
                    "d.id, i.titles, p.names",
                    "declaration d join instrument i on i.code = d.instrument join party p on p.code = d.party",
                    row -> new Found(
                            row.id("id"), StoredTexts.read(row.text("titles")), StoredTexts.read(row.text("names"))))
            .by("d.id", "uuid")
            .changedAt("d.updated_at");

    private final Lists lists;
    private final Declarations declarations;
    private final Clock clock;

    DeclarationList(Lists lists, Declarations declarations, Clock clock) {
        this.lists = lists;
        this.declarations = declarations;
        this.clock = clock;
    }

    private record Found(UUID id, Map<String, String> titles, Map<String, String> names) {}

    /**
     * A statement in a list.
     *
     * @param titles the titles of the instrument
     * @param names the names of the party
     * @param on the date for which the list is requested
     */
    record Listed(Declaration declaration, Map<String, String> titles, Map<String, String> names, LocalDate on) {}

    Page<Listed> in(DeclarationSubject subject, DeclarationFilter filter, ListRequest request) {
        DeclarationFilter dated = filter.dated(clock);
        List<Record> asked = List.of(subject, dated);
        return listed(lists.page(LISTING, asked, subject.and(dated.conditions()), request), requireNonNull(dated.on()));
    }

    /** Returns the objections to one statement, in the order in which they entered the registry. */
    Page<Listed> objectionsTo(UUID about, ListRequest request) {
        Conditions objections = new Conditions().and("d.about = :about", "about", about);
        return listed(lists.page(LISTING, List.of("objections", about), objections, request), LocalDate.now(clock));
    }

    private Page<Listed> listed(Page<Found> page, LocalDate on) {
        Map<UUID, Declaration> whole =
                declarations.withIds(page.items().stream().map(Found::id).toList());
        return page.map(found -> new Listed(requireNonNull(whole.get(found.id())), found.titles(), found.names(), on));
    }
}
