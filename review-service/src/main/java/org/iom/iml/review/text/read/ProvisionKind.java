package org.iom.iml.review.text.read;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iom.iml.platform.text.CsvRow;
import org.iom.iml.platform.text.ShippedTable;
import org.jspecify.annotations.Nullable;

/**
 * A kind of provision, with its name in addresses and its place in the hierarchy.
 *
 * @param rank place from the widest kind down; kinds from {@link #LEAF} on contain no other kind in this table
 */
record ProvisionKind(String name, String inAddresses, int rank) {

    static final int LEAF = 50;

    static final String ARTICLE = "article";
    static final String SECTION = "section";
    static final String ANNEX = "annex";
    static final String PREFACE = "preface";
    static final String CONCLUSIONS = "conclusions";

    private static final Map<String, ProvisionKind> KNOWN = ShippedTable.rows(ProvisionKind.class, "kinds.csv").stream()
            .map(ProvisionKind::of)
            .collect(Collectors.toUnmodifiableMap(ProvisionKind::name, Function.identity()));
    private static final Set<String> COUNTED_THROUGH = Set.of(
            ARTICLE,
            SECTION,
            ANNEX,
            "additional-provision",
            "transitional-provision",
            "repealing-provision",
            "final-provision");

    private static ProvisionKind of(CsvRow row) {
        return new ProvisionKind(row.cell("kind"), row.cell("address"), Integer.parseInt(row.cell("rank")));
    }

    static ProvisionKind of(String name) {
        @Nullable ProvisionKind known = KNOWN.get(name);
        return known == null ? new ProvisionKind(name, name, LEAF) : known;
    }

    boolean isLeaf() {
        return rank >= LEAF;
    }

    /** Reports whether its numbers run through the whole text, whatever contains it. */
    boolean isCountedThrough() {
        return COUNTED_THROUGH.contains(name);
    }
}
