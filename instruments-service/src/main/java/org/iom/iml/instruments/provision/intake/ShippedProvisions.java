package org.iom.iml.instruments.provision.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.iom.iml.instruments.instrument.InstrumentCatalogue;
import org.iom.iml.instruments.provision.Provisions;
import org.iom.iml.instruments.provision.edition.Edition;
import org.iom.iml.instruments.provision.edition.Edition.Origin;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.iom.iml.instruments.provision.edition.TextRules;
import org.iom.iml.instruments.provision.json.JsonText;
import org.iom.iml.instruments.provision.link.ProvisionLinks;
import org.iom.iml.instruments.provision.link.ProvisionLinks.Shipped;
import org.iom.iml.instruments.text.ShippedFacts;
import org.iom.iml.instruments.text.StoredJson;
import org.iom.iml.platform.imports.ImportRow;

/** The provisions that ship with the service, and the links between them. */
@Singleton
class ShippedProvisions implements ShippedFacts {

    private static final String FOLDER = "/catalogue/provisions/";
    private static final String LINKS = "/catalogue/provision-links.json";

    private final Provisions provisions;
    private final ProvisionLinks links;

    ShippedProvisions(Provisions provisions, ProvisionLinks links) {
        this.provisions = provisions;
        this.links = links;
    }

    @Override
    public List<String> files() {
        return Stream.concat(texts(), Stream.of(LINKS).filter(ShippedProvisions::ships))
                .toList();
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void publish() {
        texts().forEach(this::publish);
        if (!ships(LINKS)) {
            return;
        }
        try (InputStream stream = open(LINKS)) {
            links.ship(StoredJson.mapper().readValue(stream, new TypeReference<List<Shipped>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void publish(String file) {
        try (InputStream stream = open(file)) {
            JsonText text = JsonText.of(stream);
            Edition edition = new Edition(
                    Objects.requireNonNull(text.instrument(), file), text.languages(), text.source(), Origin.CATALOGUE);
            provisions.take(edition, read(text, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ProvisionText> read(JsonText text, String file) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(text, Spliterator.ORDERED), false)
                .map(row -> sound(row, file))
                .toList();
    }

    /** Returns the provision, or stops the start of the service if shipped data are invalid. */
    private static ProvisionText sound(ImportRow<ProvisionText> row, String file) {
        if (row.unreadable() != null) {
            throw new IllegalStateException(file + ", line " + row.line() + ": " + row.unreadable());
        }
        TextRules.fault(row.value()).ifPresent(fault -> {
            throw new IllegalStateException(file + ", line " + row.line() + ": " + fault);
        });
        return row.value();
    }

    /** Returns the shipped text files, each named after the code of its instrument. */
    private static Stream<String> texts() {
        return InstrumentCatalogue.read().stream()
                .map(facts -> FOLDER + facts.code() + ".json")
                .filter(ShippedProvisions::ships);
    }

    private static boolean ships(String file) {
        return ShippedProvisions.class.getResource(file) != null;
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(ShippedProvisions.class.getResourceAsStream(path), path);
    }
}
