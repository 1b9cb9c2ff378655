package org.iom.iml.instruments.provision.intake;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iom.iml.instruments.instrument.InstrumentFacts;
import org.iom.iml.instruments.instrument.InstrumentNames;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.provision.ArticleCounts;
import org.iom.iml.instruments.provision.ShippedAddresses;
import org.iom.iml.instruments.provision.published.InstrumentTitles;
import org.iom.iml.instruments.provision.published.KnownText;
import org.iom.iml.instruments.provision.published.TextRegistry;

/** The registry as published texts are read against it: titles and names, addresses, numbers of articles. */
@Singleton
class RegistryTexts implements TextRegistry {

    private static final Pattern ARTICLE = Pattern.compile("art_\\d+");
    private static final Map<String, KnownText> SHIPPED = new ConcurrentHashMap<>();

    private final Instruments instruments;

    RegistryTexts(Instruments instruments) {
        this.instruments = instruments;
    }

    boolean isKnown(String instrument) {
        return instruments.findByIdOptional(instrument).isPresent();
    }

    @Override
    public InstrumentTitles titles() {
        return titles(instruments.everyFacts());
    }

    /** Returns the titles and names of these instruments. */
    static InstrumentTitles titles(List<InstrumentFacts> all) {
        return InstrumentTitles.of(all.stream().flatMap(RegistryTexts::names).toList());
    }

    private static Stream<InstrumentTitles.Name> names(InstrumentFacts facts) {
        return Stream.concat(
                facts.titles().entrySet().stream()
                        .map(title -> new InstrumentTitles.Name(facts.code(), title.getKey(), title.getValue())),
                InstrumentNames.of(facts.code()).stream()
                        .map(name -> new InstrumentTitles.Name(facts.code(), null, name)));
    }

    @Override
    public KnownText text(String instrument) {
        return SHIPPED.computeIfAbsent(instrument, RegistryTexts::shipped);
    }

    /** Returns what ships of a text. */
    static KnownText shipped(String instrument) {
        Set<String> addresses = ShippedAddresses.of(instrument);
        List<String> articles =
                addresses.stream().filter(eId -> ARTICLE.matcher(eId).matches()).toList();
        Set<Integer> headed = ShippedAddresses.headed(instrument).stream()
                .filter(eId -> ARTICLE.matcher(eId).matches())
                .map(eId -> Integer.valueOf(eId.substring("art_".length())))
                .collect(toSet());
        int count = articles.isEmpty() ? ArticleCounts.of(instrument).orElse(0) : articles.size();
        return new KnownText(addresses, count, headed);
    }
}
