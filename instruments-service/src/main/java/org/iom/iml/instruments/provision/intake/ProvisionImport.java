package org.iom.iml.instruments.provision.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.provision.ProvisionChange;
import org.iom.iml.instruments.provision.Provisions;
import org.iom.iml.instruments.provision.edition.WholeText;
import org.iom.iml.platform.imports.ImportFormat;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableFile;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** The import of the provisions of one instrument from a text in any format. */
abstract class ProvisionImport implements ImportFormat<WholeText.Row> {

    static final String COLLECTION = "provision-imports";
    static final String INSTRUMENT = "instrument";

    private final Provisions provisions;
    private final Instruments instruments;

    ProvisionImport(Provisions provisions, Instruments instruments) {
        this.provisions = provisions;
        this.instruments = instruments;
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    /** Checks the instrument parameter only where it is given, as the file itself can name the instrument. */
    @Override
    public void check(Map<String, String> parameters) {
        String code = parameters.get(INSTRUMENT);
        if (code != null && !isKnown(code)) {
            throw BadInput.parameter(INSTRUMENT, "the code of an instrument in the registry");
        }
    }

    /** Returns {@code asked} where the registry has it. */
    String known(@Nullable String asked) {
        if (asked == null || !isKnown(asked)) {
            throw new UnreadableFile(
                    "unknown-instrument",
                    "The file must name an instrument of the registry, and no other than was asked.");
        }
        return asked;
    }

    private boolean isKnown(String code) {
        return instruments.findByIdOptional(code).isPresent();
    }

    @Override
    public void apply(List<ImportRow<WholeText.Row>> rows, Map<String, String> parameters) {
        if (rows.isEmpty()) {
            return;
        }
        WholeText.Row last = rows.getLast().value();
        Map<String, ProvisionChange> changes = provisions.take(
                last.edition(), rows.stream().map(row -> row.value().text()).toList());
        rows.forEach(row -> settle(
                row, Objects.requireNonNull(changes.get(row.value().text().eId()))));
        @Nullable Set<String> all = last.all();
        if (all != null) {
            provisions.retire(last.edition(), all);
        }
    }

    private static void settle(ImportRow<WholeText.Row> row, ProvisionChange change) {
        switch (change) {
            case CAME, CHANGED, WENT -> row.accept();
            case NONE -> row.unchanged();
        }
    }
}
