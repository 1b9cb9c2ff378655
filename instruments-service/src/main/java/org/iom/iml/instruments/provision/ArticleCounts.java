package org.iom.iml.instruments.provision;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import org.iom.iml.platform.text.ShippedTable;

/** How many articles instruments have, as their texts show; a shipped text has no article beyond. */
public final class ArticleCounts {

    private static final Map<String, Integer> SHIPPED =
            ShippedTable.rows(ArticleCounts.class, "/catalogue/article-counts.csv").stream()
                    .collect(toMap(row -> row.cell("instrument"), row -> Integer.valueOf(row.cell("articles"))));

    private ArticleCounts() {}

    public static Optional<Integer> of(String instrument) {
        return Optional.ofNullable(SHIPPED.get(instrument));
    }
}
