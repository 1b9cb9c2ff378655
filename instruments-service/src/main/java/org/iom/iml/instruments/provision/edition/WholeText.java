package org.iom.iml.instruments.provision.edition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.RowFault;
import org.jspecify.annotations.Nullable;

/** The provisions of a text as rows, the last of which knows the addresses of all. */
public final class WholeText implements Iterator<ImportRow<WholeText.Row>> {

    private final Iterator<ImportRow<ProvisionText>> provisions;
    private final Supplier<Edition> edition;
    private @Nullable Edition known;
    private final Set<String> addresses = new HashSet<>();
    /** The latest valid provision, which may be the last, and the rows rejected after it. */
    private final Deque<ImportRow<Row>> held = new ArrayDeque<>();

    private final Deque<ImportRow<Row>> ready = new ArrayDeque<>();

    private WholeText(Iterator<ImportRow<ProvisionText>> provisions, Supplier<Edition> edition) {
        this.provisions = provisions;
        this.edition = edition;
    }

    /**
     * One provision of an edition; {@code all} has the addresses of the whole text in the last row and is null in the
     * others.
     */
    public record Row(
            Edition edition, ProvisionText text, @Nullable Set<String> all) {}

    public static Stream<ImportRow<Row>> rows(
            Iterator<ImportRow<ProvisionText>> provisions, Supplier<Edition> edition) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new WholeText(provisions, edition), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && provisions.hasNext()) {
            ImportRow<Row> row = checked(provisions.next());
            if (row.unreadable() == null) {
                ready.addAll(held);
                held.clear();
                held.add(row);
            } else {
                (held.isEmpty() ? ready : held).add(row);
            }
        }
        if (ready.isEmpty() && !held.isEmpty()) {
            ImportRow<Row> last = held.remove();
            Row row = last.value();
            ready.add(ImportRow.of(last.line(), last.text(), new Row(row.edition(), row.text(), addresses)));
            ready.addAll(held);
            held.clear();
        }
        return !ready.isEmpty();
    }

    @Override
    public ImportRow<Row> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private ImportRow<Row> checked(ImportRow<ProvisionText> row) {
        RowFault unreadable = row.unreadable();
        if (unreadable != null) {
            return ImportRow.unreadable(row.line(), row.text(), unreadable);
        }
        ProvisionText text = row.value();
        Optional<RowFault> fault = TextRules.fault(text);
        if (!addresses.add(text.eId()) && fault.isEmpty()) {
            fault = Optional.of(
                    new RowFault("address-twice", "The address " + text.eId() + " is another provision's."));
        }
        return fault.isPresent()
                ? ImportRow.unreadable(row.line(), row.text(), fault.get())
                : ImportRow.of(row.line(), row.text(), new Row(edition(), text, null));
    }

    /** Asks for the edition once, when the first provision is there. */
    private Edition edition() {
        Edition asked = known == null ? edition.get() : known;
        known = asked;
        return asked;
    }
}
