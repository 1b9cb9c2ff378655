package org.iom.iml.instruments.search;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The rebuilding of the index from the features, each kind in one transaction; search remains available. */
@Singleton
public class SearchRebuild {

    private static final Duration LONGEST = Duration.ofMinutes(15);
    /** Locks the table, so that a concurrent change waits and its entry is not overwritten by older data. */
    private static final String ALONE = "lock table search_entry in share row exclusive mode";

    private static final String FORGET_OTHERS =
            "delete from search_entry where kind = :kind and id <> all (cast(:ids as text[]))";

    private final List<SearchSource> sources;
    private final SearchIndex index;
    private final Rows rows;

    SearchRebuild(@All List<SearchSource> sources, SearchIndex index, Rows rows) {
        this.sources = sources;
        this.index = index;
        this.rows = rows;
    }

    /** Rebuilds the index and returns the number of documents of each kind. */
    public Map<String, Integer> run() {
        Map<String, Integer> documents = new TreeMap<>();
        for (SearchSource source : sources) {
            documents.put(
                    source.kind(),
                    QuarkusTransaction.requiringNew()
                            .timeout((int) LONGEST.toSeconds())
                            .call(() -> rebuild(source)));
        }
        return documents;
    }

    private int rebuild(SearchSource source) {
        List<String> told = new ArrayList<>();
        rows.update(ALONE, Values.none());
        source.tellAll(portion -> {
            index.put(portion);
            portion.stream().map(SearchEntry::id).distinct().forEach(told::add);
        });
        rows.update(FORGET_OTHERS, Values.of("kind", source.kind()).and("ids", told));
        return told.size();
    }
}
