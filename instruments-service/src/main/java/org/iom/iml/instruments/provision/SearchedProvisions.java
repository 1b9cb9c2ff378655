package org.iom.iml.instruments.provision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.instrument.Revised;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.iom.iml.instruments.provision.edition.ProvisionText.Notes;
import org.iom.iml.instruments.search.SearchEntry;
import org.iom.iml.instruments.search.SearchIndex;
import org.iom.iml.instruments.search.SearchSource;

/** The search entries of provisions: heading and text in each language, address and number. */
@ApplicationScoped
class SearchedProvisions implements SearchSource {

    static final String KIND = "provision";

    private static final List<String> OF_THE_INSTRUMENT = List.of("titles", "kind");

    private final Instruments instruments;
    private final ProvisionList provisions;
    private final SearchIndex search;

    SearchedProvisions(Instruments instruments, ProvisionList provisions, SearchIndex search) {
        this.instruments = instruments;
        this.provisions = provisions;
        this.search = search;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public void tellAll(Consumer<List<SearchEntry>> portions) {
        provisions.instruments().forEach(code -> portions.accept(entries(code)));
    }

    /** What an instrument is called is found with its provisions. */
    void follow(@Observes Revised instrument) {
        if (!Collections.disjoint(instrument.changed(), OF_THE_INSTRUMENT)) {
            search.put(entries(instrument.code()));
        }
    }

    private List<SearchEntry> entries(String code) {
        Instrument instrument = instruments.named(code);
        return provisions.standing(code).stream()
                .flatMap(text -> entries(instrument, text))
                .toList();
    }

    static String idOf(String instrument, String eId) {
        return instrument + "/" + eId;
    }

    /** Returns one entry for each language in which there is a heading or text; none where there is neither. */
    static Stream<SearchEntry> entries(Instrument instrument, ProvisionText text) {
        Map<String, String> headings = Objects.requireNonNullElse(text.headings(), Map.of());
        Notes notes = Objects.requireNonNull(text.notes());
        List<String> codes = Stream.of(text.eId(), text.number())
                .filter(Objects::nonNull)
                .map(code -> instrument.code() + " " + code)
                .toList();
        Map<String, String> titles = instrument.facts().titles();
        Map<String, List<String>> facets = Map.of(
                "instrument",
                List.of(instrument.code()),
                "instrumentKind",
                List.of(instrument.kind().code()),
                "theme",
                notes.themes());
        return Stream.concat(headings.keySet().stream(), text.texts().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(language -> new SearchEntry(
                        KIND,
                        idOf(instrument.code(), text.eId()),
                        language,
                        headings.getOrDefault(language, Objects.requireNonNullElse(text.number(), text.eId())),
                        text.texts().getOrDefault(language, ""),
                        codes,
                        titles.entrySet().stream()
                                .filter(title -> title.getKey().equals(language))
                                .map(Map.Entry::getValue)
                                .toList(),
                        facets));
    }
}
