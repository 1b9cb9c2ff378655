package org.iom.iml.instruments.theme;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.iom.iml.instruments.theme.ThemeFacts.Mapping;

/** All themes with their relations, against which the integrity conditions of SKOS are checked. */
final class Thesaurus {

    private final TreeMap<String, ThemeFacts> themes;

    Thesaurus(Collection<ThemeFacts> themes) {
        this.themes =
                themes.stream().collect(toMap(ThemeFacts::code, theme -> theme, (one, other) -> other, TreeMap::new));
    }

    /** A fault in a theme; {@code pointer} is the member of its description. */
    record Fault(String theme, String pointer, String code, String detail) {}

    Collection<ThemeFacts> themes() {
        return themes.values();
    }

    ThemeFacts named(String code) {
        return Objects.requireNonNull(themes.get(code), code);
    }

    /** Returns the codes of the themes directly below. */
    SortedSet<String> narrower(String code) {
        return where(theme -> theme.broader().contains(code));
    }

    /** Returns the codes of related themes, whichever of the two names the other. */
    SortedSet<String> related(String code) {
        SortedSet<String> found = where(theme -> theme.related().contains(code));
        ThemeFacts theme = themes.get(code);
        if (theme != null) {
            found.addAll(theme.related());
        }
        return found;
    }

    /**
     * Returns the codes of all broader themes, nearest first; they include the theme itself only where it is part of a
     * cycle.
     */
    Set<String> ancestors(String code) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(broader(code));
        while (!next.isEmpty()) {
            String above = next.removeFirst();
            if (found.add(above)) {
                next.addAll(broader(above));
            }
        }
        return found;
    }

    /** Returns all breaches of the integrity conditions; empty where the thesaurus is valid. */
    List<Fault> faults() {
        return themes.values().stream().flatMap(theme -> faults(theme).stream()).toList();
    }

    private List<Fault> faults(ThemeFacts theme) {
        List<Fault> faults = new ArrayList<>();
        labelFaults(theme, faults);
        Set<String> above = ancestors(theme.code());
        unknown(theme, "broader", theme.broader(), faults);
        unknown(theme, "related", theme.related(), faults);
        if (above.contains(theme.code())) {
            faults.add(
                    new Fault(theme.code(), "/broader", "theme-above-itself", "The theme would stand above itself."));
        }
        for (String beside : related(theme.code())) {
            if (beside.equals(theme.code())
                    || above.contains(beside)
                    || ancestors(beside).contains(theme.code())) {
                faults.add(new Fault(
                        theme.code(),
                        "/related",
                        "related-theme-is-above-or-below",
                        beside + " is the theme itself, or above or below it, and cannot be related to it as well."));
            }
        }
        mappingFaults(theme, faults);
        return faults;
    }

    private void labelFaults(ThemeFacts theme, List<Fault> faults) {
        if (!theme.names().containsKey("en")) {
            faults.add(new Fault(theme.code(), "/names", "no-english-name", "A theme has a name in English."));
        }
        theme.names().forEach((language, label) -> {
            if (theme.alternatives().getOrDefault(language, List.of()).contains(label)) {
                faults.add(new Fault(
                        theme.code(), "/alternatives/" + language, "name-twice", label + " is the name already."));
            }
            themes.values().stream()
                    .filter(other -> !other.code().equals(theme.code()))
                    .filter(other -> label.equalsIgnoreCase(other.names().get(language)))
                    .forEach(other -> faults.add(new Fault(
                            theme.code(), "/names/" + language, "name-taken", other.code() + " has this name.")));
        });
    }

    private void unknown(ThemeFacts theme, String member, List<String> codes, List<Fault> faults) {
        codes.stream()
                .filter(code -> !themes.containsKey(code))
                .forEach(code -> faults.add(
                        new Fault(theme.code(), "/" + member, "unknown-theme", "There is no theme " + code + ".")));
    }

    private static void mappingFaults(ThemeFacts theme, List<Fault> faults) {
        for (Mapping one : theme.mappings()) {
            for (Mapping other : theme.mappings()) {
                boolean same =
                        one.scheme().equals(other.scheme()) && one.value().equals(other.value());
                if (same && one.relation().excludes(other.relation())) {
                    faults.add(new Fault(
                            theme.code(),
                            "/mappings",
                            "mapping-contradicts-another",
                            one.value() + " cannot be both " + one.relation().code() + " and "
                                    + other.relation().code() + "."));
                }
            }
        }
    }

    private List<String> broader(String code) {
        ThemeFacts theme = themes.get(code);
        return theme == null ? List.of() : theme.broader();
    }

    private SortedSet<String> where(Predicate<ThemeFacts> meets) {
        SortedSet<String> found = new TreeSet<>();
        for (Map.Entry<String, ThemeFacts> theme : themes.entrySet()) {
            if (meets.test(theme.getValue())) {
                found.add(theme.getKey());
            }
        }
        return found;
    }
}
