package org.iom.iml.instruments.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iom.iml.instruments.search.SearchEntry;
import org.iom.iml.instruments.search.SearchSource;
import org.jspecify.annotations.Nullable;

/** The search entries of instruments: their titles in each language, their code and their numbers. */
@ApplicationScoped
class SearchedInstruments implements SearchSource {

    private static final int PORTION = 500;

    private final Instruments instruments;

    SearchedInstruments(Instruments instruments) {
        this.instruments = instruments;
    }

    @Override
    public String kind() {
        return "instrument";
    }

    @Override
    @Transactional
    public void tellAll(Consumer<List<SearchEntry>> portions) {
        String after = "";
        List<Instrument> portion = after(after);
        while (!portion.isEmpty()) {
            portions.accept(portion.stream()
                    .flatMap(instrument -> entries(instrument.facts()).stream())
                    .toList());
            after = portion.getLast().code();
            instruments.getEntityManager().clear();
            portion = after(after);
        }
    }

    private List<Instrument> after(String code) {
        return instruments
                .find("code > ?1 order by code", code)
                .page(0, PORTION)
                .list();
    }

    static List<SearchEntry> entries(InstrumentFacts facts) {
        List<String> codes = words(
                        facts.code(),
                        facts.registration().untcNumber(),
                        facts.registration().untsRegistration(),
                        facts.registration().symbol(),
                        facts.regime().monitoringBody())
                .toList();
        List<String> names = Stream.of(
                        Stream.of(facts.code()),
                        facts.titles().values().stream(),
                        InstrumentNames.of(facts.code()).stream())
                .flatMap(several -> several)
                .toList();
        Map<String, List<String>> facets = Map.of(
                "instrument",
                List.of(facts.code()),
                "instrumentKind",
                List.of(facts.kind().code()));
        return facts.titles().entrySet().stream()
                .map(title -> new SearchEntry(
                        "instrument",
                        facts.code(),
                        title.getKey(),
                        title.getValue(),
                        title.getKey().equals("en") ? inEnglish(facts) : "",
                        codes,
                        names,
                        facets))
                .toList();
    }

    private static String inEnglish(InstrumentFacts facts) {
        return words(
                        facts.registration().chapter(),
                        facts.registration().depositary(),
                        facts.milestones().adoptedAt())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> words(@Nullable String... words) {
        return Stream.of(words).filter(Objects::nonNull);
    }
}
