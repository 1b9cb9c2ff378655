package org.iom.iml.review.text;

import jakarta.inject.Singleton;
import java.util.List;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Compares two versions of a text, provision by provision. */
@Singleton
public class Comparisons {

    static final Columns<ProvisionChangeView> COLUMNS = Columns.of(ProvisionChangeView.class)
            .and(
                    "changes",
                    change -> change.changes().stream().map(Change::code).toList())
            .and("from", ProvisionChangeView::from)
            .and("to", ProvisionChangeView::to)
            .and("kind", ProvisionChangeView::kind)
            .and("number", ProvisionChangeView::number)
            .and("heading", ProvisionChangeView::heading)
            .and("removedWords", change -> words(change, Change.REMOVED))
            .and("addedWords", change -> words(change, Change.ADDED));

    private final TextVersions versions;
    private final Provisions provisions;
    private final Pages pages;

    Comparisons(TextVersions versions, Provisions provisions, Pages pages) {
        this.versions = versions;
        this.provisions = provisions;
        this.pages = pages;
    }

    /** Of a text that the caller was seen to see. */
    Page<ProvisionChangeView> of(NationalTextView text, ComparisonFilter filter, PageRequest request) {
        TextVersionView from = version(text, "from", filter.from());
        TextVersionView to = version(text, "to", filter.to());
        if (!from.language().equals(to.language())) {
            throw new Refusal(
                    "versions-in-two-languages",
                    "Version " + from.number() + " is in " + from.language() + ", version " + to.number() + " in "
                            + to.language() + ": compare versions in one language.");
        }
        List<ProvisionChangeView> changes = Comparison.of(provisions.all(from), provisions.all(to)).stream()
                .filter(change -> filter.change() == null || change.changes().contains(filter.change()))
                .toList();
        return pages.page(
                request,
                List.of("comparison", text.id(), filter),
                (position, limit) -> after(changes, position, limit),
                change -> List.of(change.key()));
    }

    private static List<ProvisionChangeView> after(
            List<ProvisionChangeView> changes, @Nullable List<String> position, int limit) {
        int from = 0;
        if (position != null) {
            while (from < changes.size() && !changes.get(from).key().equals(position.getFirst())) {
                from++;
            }
            from++;
        }
        return changes.subList(Math.min(from, changes.size()), Math.min(from + limit, changes.size()));
    }

    private TextVersionView version(NationalTextView text, String name, @Nullable Integer number) {
        if (number == null || number < 1 || number > text.newestVersion()) {
            throw BadInput.parameter(name, "the number of a version, from 1 to " + text.newestVersion());
        }
        return versions.find(text.id(), number);
    }

    private static @Nullable String words(ProvisionChangeView change, Change which) {
        if (change.words() == null) {
            return null;
        }
        String words = change.words().stream()
                .filter(part -> part.change() == which)
                .map(part -> part.text().strip())
                .reduce("", (one, other) -> one.isEmpty() ? other : one + " … " + other);
        return words.isEmpty() ? null : words;
    }
}
