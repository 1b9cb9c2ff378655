package org.iom.iml.instruments.publication;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.iom.iml.instruments.publication.PublicationFeed.Changes;
import org.iom.iml.instruments.search.SearchEntry;
import org.iom.iml.instruments.search.SearchSource;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;

/** The search entries of publications in their public version: title and abstract in each language. */
@Singleton
class SearchedPublications implements SearchSource {

    static final String KIND = "publication";

    private static final int PORTION = 200;
    private static final Changes ALL = new Changes(null, null, null, true);

    private final PublicationFeed publications;

    SearchedPublications(PublicationFeed publications) {
        this.publications = publications;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void tellAll(Consumer<List<SearchEntry>> portions) {
        Page<ShownPublication> page = publications.announced(ALL, new PageRequest(PORTION, null));
        while (true) {
            portions.accept(page.items().stream()
                    .flatMap(shown -> entries(
                            shown.id(), Objects.requireNonNull(shown.reading()).content())
                            .stream())
                    .toList());
            String next = page.nextCursor();
            if (next == null) {
                return;
            }
            page = publications.announced(ALL, new PageRequest(PORTION, next));
        }
    }

    static List<SearchEntry> entries(UUID id, PublicationContent content) {
        List<String> codes =
                content.identifiers().stream().map(Identifier::value).toList();
        Map<String, List<String>> facets = Map.of("instrument", content.instruments(), "theme", content.themes());
        return Stream.concat(content.titles().keySet().stream(), content.abstracts().keySet().stream())
                .distinct()
                .map(language -> new SearchEntry(
                        KIND,
                        id.toString(),
                        language,
                        content.titles().getOrDefault(language, content.title()),
                        String.join(
                                "\n",
                                content.abstracts().getOrDefault(language, ""),
                                String.join("\n", content.authors())),
                        codes,
                        facets))
                .toList();
    }
}
