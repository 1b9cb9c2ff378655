package org.iom.iml.review.text.comparison;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.review.text.NationalTextView;
import org.iom.iml.review.text.Provisions;
import org.iom.iml.review.text.TextVersionView;
import org.iom.iml.review.text.TextVersions;
import org.jspecify.annotations.Nullable;

/** The comparison of two versions of a text, provision by provision. */
@Singleton
class Comparisons {

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

    /**
     * Returns the changes to a text in the order of the later version; the caller's right to see it must have been
     * checked.
     */
    List<ProvisionChangeView> of(NationalTextView text, ComparisonFilter filter) {
        int to = number(text, "to", filter.to(), text.newestVersion());
        int from = number(text, "from", filter.from(), Math.max(to - 1, 0));
        return changes(version(text, from), version(text, to)).stream()
                .filter(change -> filter.change() == null || change.changes().contains(filter.change()))
                .toList();
    }

    /** Returns one page of the changes. */
    Page<ProvisionChangeView> page(
            NationalTextView text, ComparisonFilter filter, List<ProvisionChangeView> changes, PageRequest request) {
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

    private List<ProvisionChangeView> changes(Optional<TextVersionView> from, Optional<TextVersionView> to) {
        if (from.isPresent()
                && to.isPresent()
                && !from.get().language().equals(to.get().language())) {
            throw new Refusal(
                    "versions-in-two-languages",
                    "Version " + from.get().number() + " is in " + from.get().language() + ", version "
                            + to.get().number() + " in " + to.get().language()
                            + ": compare versions in one language.");
        }
        return Comparison.of(
                from.map(provisions::all).orElse(List.of()),
                to.map(provisions::all).orElse(List.of()));
    }

    /** Returns the version, or empty for number 0, which stands for no text. */
    private Optional<TextVersionView> version(NationalTextView text, int number) {
        return number == 0 ? Optional.empty() : Optional.of(versions.find(text.id(), number));
    }

    private static int number(NationalTextView text, String name, @Nullable Integer asked, int otherwise) {
        if (asked != null && (asked < 0 || asked > text.newestVersion())) {
            throw BadInput.parameter(name, "the number of a version, at most " + text.newestVersion());
        }
        return asked == null ? otherwise : asked;
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
