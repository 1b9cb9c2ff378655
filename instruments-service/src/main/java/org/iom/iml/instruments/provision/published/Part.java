package org.iom.iml.instruments.provision.published;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An article, or a section, paragraph or point of it, while it is read. */
final class Part {

    final @Nullable Marker marker;
    final String eId;
    final List<String> words = new ArrayList<>();
    final List<Part> parts = new ArrayList<>();
    private final String written;

    Part(String eId) {
        this(null, eId, "");
    }

    private Part(@Nullable Marker marker, String eId, String written) {
        this.marker = marker;
        this.eId = eId;
        this.written = written;
    }

    Part add(Marker begun, String asWritten) {
        Part part = new Part(begun, eId + "__" + begun.eId(), asWritten);
        parts.add(part);
        return part;
    }

    /** Takes the parts back into its own words, as they stand. */
    void fold() {
        for (Part part : parts) {
            part.fold();
            words.add((part.written + " " + String.join("\n", part.words)).strip());
        }
        parts.clear();
    }

    int lastOf(Marker.Kind kind) {
        return parts.stream()
                .map(part -> part.marker)
                .filter(own -> own != null && own.kind() == kind)
                .mapToInt(own -> own == null ? 0 : own.ordinal())
                .max()
                .orElse(0);
    }

    boolean has(Marker.Kind kind) {
        return lastOf(kind) > 0;
    }

    String text() {
        return String.join("\n", words);
    }

    /** Returns it with all that is below, in the order of the text. */
    Stream<Part> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Part::all));
    }

    @Override
    public String toString() {
        return all().map(part -> part.eId + ": " + part.text()).collect(Collectors.joining("\n"));
    }
}
