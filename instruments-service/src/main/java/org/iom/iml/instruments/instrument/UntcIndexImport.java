package org.iom.iml.instruments.instrument;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iom.iml.instruments.instrument.Instruments.Offered;
import org.iom.iml.platform.imports.ImportFormat;
import org.iom.iml.platform.imports.ImportRow;

/** The import of an index of the United Nations Treaty Collection: treaties that the registry does not have yet. */
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
    public String description() {
        return "an index of the United Nations Treaty Collection: a table with chapter_no, treaty_no and treaty_name, and"
                + " chapter_name and url where it has them. It adds instruments that the registry does not have yet.";
    }

    @Override
    public String example() {
        return "chapter_no,treaty_no,treaty_name\n4,13,\"International Convention on the Protection of the Rights of All"
                + " Migrant Workers and Members of their Families. New York, 18 December 1990\"\n";
    }

    @Override
    public void apply(List<ImportRow<UntcIndex.Row>> rows, Map<String, String> parameters) {
        instruments.take(rows.stream().map(UntcIndexImport::offered).toList(), InstrumentOrigin.UNTC_INDEX);
    }

    private static Offered offered(ImportRow<UntcIndex.Row> row) {
        return new Offered(InstrumentFacts.of(row.value()), described -> {
            switch (described) {
                case NEW, REVISED -> row.accept();
                case UNCHANGED -> row.unchanged();
            }
        });
    }
}
