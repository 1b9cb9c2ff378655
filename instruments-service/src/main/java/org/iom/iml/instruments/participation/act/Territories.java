package org.iom.iml.instruments.participation.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The territories to which a participation extends, and during which periods. */
public record Territories(List<Territories.Extension> extensions) {

    /** A territory from a day on, until another day (exclusive) or open-ended. */
    public record Extension(
            String territory, LocalDate since, @Nullable LocalDate until) {}

    /** Derives the territories from acts that count, in their order. */
    public static Territories in(List<Act> counting) {
        List<Extension> extensions = new ArrayList<>();
        for (Act act : counting) {
            switch (act.kind().effect()) {
                case BINDS, EXTENDS -> act.territories().forEach(territory -> open(territory, act, extensions));
                case WITHDRAWS -> close(act, extensions, Set.copyOf(act.territories()));
                case RELEASES -> close(act, extensions, codes(extensions));
                default -> {}
            }
        }
        return new Territories(extensions);
    }

    /** Returns the territories from which the participation has not been withdrawn. */
    Set<String> open() {
        return codes(extensions.stream()
                .filter(extension -> extension.until() == null)
                .toList());
    }

    private static void open(String territory, Act act, List<Extension> extensions) {
        boolean open = extensions.stream()
                .anyMatch(extension -> extension.territory().equals(territory) && extension.until() == null);
        if (!open) {
            extensions.add(new Extension(territory, act.effectOrDate(), null));
        }
    }

    private static void close(Act act, List<Extension> extensions, Set<String> territories) {
        extensions.replaceAll(extension -> extension.until() == null && territories.contains(extension.territory())
                ? new Extension(extension.territory(), extension.since(), act.effectOrDate())
                : extension);
    }

    private static Set<String> codes(List<Extension> extensions) {
        return extensions.stream().map(Extension::territory).collect(Collectors.toSet());
    }
}
