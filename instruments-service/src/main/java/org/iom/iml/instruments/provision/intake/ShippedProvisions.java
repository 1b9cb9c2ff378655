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
import org.iom.iml.instruments.instrument.InstrumentFacts;
import org.iom.iml.instruments.instrument.Instruments;
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

/**
 * The provisions that ship with the service, and the links between them. A treaty that the registry has under another
 * code, as the index told it, keeps that code, and what ships for it is passed over.
 */
@Singleton
class ShippedProvisions implements ShippedFacts {

    private static final String FOLDER = "/catalogue/provisions/";
    private static final String LINKS = "/catalogue/provision-links.json";

    private final Instruments instruments;
    private final Provisions provisions;
    private final ProvisionLinks links;

    ShippedProvisions(Instruments instruments, Provisions provisions, ProvisionLinks links) {
        this.instruments = instruments;
        this.provisions = provisions;
        this.links = links;
    }

    @Override
    public List<String> files() {
        return Stream.concat(
                        codes().map(ShippedProvisions::file), Stream.of(LINKS).filter(ShippedProvisions::ships))
                .toList();
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void publish() {
        codes().filter(this::isRegistered).map(ShippedProvisions::file).forEach(this::publish);
        if (!ships(LINKS)) {
            return;
        }
        try (InputStream stream = open(LINKS)) {
            List<Shipped> shipped = StoredJson.mapper().readValue(stream, new TypeReference<>() {});
            links.ship(shipped.stream()
                    .filter(link -> isRegistered(link.from().instrument())
                            && isRegistered(link.to().instrument()))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isRegistered(String code) {
        return instruments.findByIdOptional(code).isPresent();
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

    /** Returns the codes of the instruments whose text ships, in a file named after the code. */
    private static Stream<String> codes() {
        return InstrumentCatalogue.read().stream().map(InstrumentFacts::code).filter(code -> ships(file(code)));
    }

    private static String file(String code) {
        return FOLDER + code + ".json";
    }

    private static boolean ships(String file) {
        return ShippedProvisions.class.getResource(file) != null;
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(ShippedProvisions.class.getResourceAsStream(path), path);
    }
}
