package org.iom.iml.instruments.instrument;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iom.iml.platform.imports.ImportFormat;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.RowOutcome;

/** Takes in an index of the United Nations Treaty Collection: instruments that the registry does not have yet. */
@Singleton
class UntcIndexImport implements ImportFormat<UntcIndex.Row> {

    static final String COLLECTION = "instrument-imports";

    private final Instruments instruments;

    UntcIndexImport(Instruments instruments) {
        this.instruments = instruments;
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public String name() {
        return "untc-index";
    }

    @Override
    public Stream<ImportRow<UntcIndex.Row>> read(InputStream file, Map<String, String> parameters) {
        return UntcIndex.read(file, parameters);
    }

    @Override
    public List<RowOutcome> apply(List<ImportRow<UntcIndex.Row>> rows, Map<String, String> parameters) {
        List<InstrumentFacts> described =
                rows.stream().map(row -> InstrumentFacts.of(row.value())).toList();
        return instruments.publish(described, InstrumentOrigin.UNTC_INDEX).stream()
                .map(outcome -> switch (outcome) {
                    case NEW, REVISED -> RowOutcome.ACCEPTED;
                    case UNCHANGED -> RowOutcome.UNCHANGED;
                })
                .toList();
    }
}
