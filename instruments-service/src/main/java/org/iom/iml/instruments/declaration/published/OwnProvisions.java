package org.iom.iml.instruments.declaration.published;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iom.iml.instruments.provision.ArticleCounts;
import org.iom.iml.instruments.provision.ShippedAddresses;
import org.jspecify.annotations.Nullable;

/**
 * The provisions that an instrument has, as far as the catalogue knows them, against which a reference in a statement
 * is checked.
 *
 * @param eIds the addresses of its provisions; empty where the catalogue does not have them
 * @param articles the number of its last article; null where that is not known
 */
record OwnProvisions(Set<String> eIds, @Nullable Integer articles) {

    private static final Map<String, OwnProvisions> KNOWN = new ConcurrentHashMap<>();

    private static final Pattern ARTICLE = Pattern.compile("art_(\\d+)(?:__.*)?");
    private static final Pattern POINT = Pattern.compile("(art_\\d+)__(point_[a-z])");

    static OwnProvisions of(String instrument) {
        return KNOWN.computeIfAbsent(
                instrument,
                code -> new OwnProvisions(
                        ShippedAddresses.of(code), ArticleCounts.of(code).orElse(null)));
    }

    boolean areKnown() {
        return articles != null || !eIds.isEmpty();
    }

    /**
     * Returns the provision to which {@code eId} certainly leads: itself, the part of it that is known, or null where
     * the instrument has no such article. "Article 16 (f)" is point (f) of the only paragraph of article 16 that has
     * points.
     */
    @Nullable String nearest(String eId) {
        Matcher article = ARTICLE.matcher(eId);
        if (!article.matches()) {
            boolean known = eIds.isEmpty() ? !eId.startsWith("art_") : eIds.contains(eId);
            return known ? eId : null;
        }
        if (eIds.isEmpty()) {
            return articles == null || Integer.parseInt(article.group(1)) <= articles ? eId : null;
        }
        return eIds.contains("art_" + article.group(1)) ? known(eId) : null;
    }

    private String known(String eId) {
        int last = eId.lastIndexOf("__");
        if (last < 0 || eIds.contains(eId)) {
            return eId;
        }
        String outer = known(eId.substring(0, last));
        boolean undivided = eIds.stream().noneMatch(own -> own.startsWith(outer + "__"));
        if (undivided && eId.startsWith(outer + "__") && last == outer.length()) {
            return eId;
        }
        return ofItsOnlyParagraph(eId, outer);
    }

    private String ofItsOnlyParagraph(String eId, String outer) {
        Matcher point = POINT.matcher(eId);
        if (!point.matches()) {
            return outer;
        }
        Pattern within = Pattern.compile(point.group(1) + "__para_\\d+__" + point.group(2));
        Set<String> found = new TreeSet<>(eIds);
        found.removeIf(own -> !within.matcher(own).matches());
        return found.size() == 1 ? found.iterator().next() : outer;
    }
}
