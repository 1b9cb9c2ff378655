package org.iom.iml.monitoring.recommendation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.iom.iml.platform.text.ShippedTable;

/** The themes known to the service; an unknown label becomes a new theme. */
@Singleton
public class Themes {

    /** The pattern of a theme code. */
    public static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final int MAX_CODE = 64;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|['\u2019]");
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");

    private final List<Theme> known;
    private final Map<String, Theme> bySourceLabel;

    public Themes() {
        known = ShippedTable.rows(Themes.class, "themes.csv").stream()
                .map(row -> new Theme(row.cell("code"), row.cell("label"), row.cell("sourceLabel")))
                .toList();
        bySourceLabel = known.stream().collect(toUnmodifiableMap(theme -> key(theme.sourceLabel()), identity()));
    }

    public List<Theme> known() {
        return known;
    }

    /** Returns the theme that a source labels {@code label}. */
    public Theme labelled(String label) {
        Theme theme = bySourceLabel.get(key(label));
        return theme == null ? new Theme(codeOf(label), label, label) : theme;
    }

    /** Returns the theme with {@code code}, if it ships with the service. */
    public Optional<Theme> find(String code) {
        return known.stream().filter(theme -> theme.code().equals(code)).findFirst();
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    /** Returns the code derived from a label. */
    public static String codeOf(String label) {
        String plain = MARKS.matcher(Normalizer.normalize(label, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String words = GAPS.matcher(plain).replaceAll(" ").strip();
        String code =
                words.substring(0, Math.min(words.length(), MAX_CODE)).strip().replace(' ', '-');
        return code.isEmpty() ? "other" : code;
    }
}
