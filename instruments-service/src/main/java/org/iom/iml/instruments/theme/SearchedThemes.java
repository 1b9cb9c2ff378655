package org.iom.iml.instruments.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.iom.iml.instruments.search.SearchEntry;
import org.iom.iml.instruments.search.SearchSource;

/** Themes as they are searched: by their names and the other words for them, in each language. */
@ApplicationScoped
class SearchedThemes implements SearchSource {

    static final String KIND = "theme";

    private final Themes themes;

    SearchedThemes(Themes themes) {
        this.themes = themes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public void tellAll(Consumer<List<SearchEntry>> portions) {
        portions.accept(themes.listAll().stream()
                .flatMap(theme -> entries(theme.facts()))
                .toList());
    }

    /** Returns an entry for each language in which the theme has a name. */
    static Stream<SearchEntry> entries(ThemeFacts theme) {
        List<String> names = Stream.of(
                        theme.names().values().stream(),
                        theme.alternatives().values().stream().flatMap(List::stream),
                        ThemeWords.asked(theme.code()).stream())
                .flatMap(several -> several)
                .toList();
        return theme.names().entrySet().stream()
                .map(name -> new SearchEntry(
                        KIND,
                        theme.code(),
                        name.getKey(),
                        name.getValue(),
                        String.join("\n", theme.alternatives().getOrDefault(name.getKey(), List.of())),
                        List.of(),
                        names,
                        Map.of("theme", List.of(theme.code()))));
    }
}
