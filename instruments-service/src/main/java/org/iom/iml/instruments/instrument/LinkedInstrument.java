package org.iom.iml.instruments.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.instrument.InstrumentParts.Part;
import org.jspecify.annotations.Nullable;

/** An instrument as linked data: schema.org Legislation. */
@Schema(name = "LinkedInstrument")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record LinkedInstrument(
        @JsonProperty("@context") String context,
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        String legislationIdentifier,
        List<Name> name,
        String legislationType,
        @Nullable LocalDate legislationDate,
        @Nullable String legislationLegalForce,
        List<String> inLanguage,
        List<String> identifier,
        List<String> sameAs,
        List<PartOf> hasPart,
        String url) {

    static final String MEDIA_TYPE = "application/ld+json";

    /** A title in its language. */
    @Schema(name = "LinkedName")
    record Name(
            @JsonProperty("@language") String language,
            @JsonProperty("@value") String value) {}

    /** A part of the text. */
    @Schema(name = "LinkedPart")
    record PartOf(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id,
            String legislationIdentifier,
            String name) {}

    static LinkedInstrument of(InstrumentFacts facts, List<Part> parts, URI place, LocalDate today) {
        return new LinkedInstrument(
                "https://schema.org",
                "Legislation",
                place.toString(),
                facts.code(),
                names(facts.titles()),
                facts.kind().code(),
                facts.milestones().adoptedOn(),
                force(facts, today),
                facts.details().authenticLanguages(),
                Stream.of(
                                Optional.ofNullable(facts.registration().untcNumber()),
                                Optional.ofNullable(facts.registration().symbol()))
                        .flatMap(Optional::stream)
                        .toList(),
                facts.details().uris().values().stream()
                        .filter(uri -> uri.startsWith("http"))
                        .sorted()
                        .toList(),
                parts.stream()
                        .map(part ->
                                new PartOf("Legislation", place + "/provisions/" + part.eId(), part.eId(), part.name()))
                        .toList(),
                place.toString());
    }

    private static List<Name> names(Map<String, String> titles) {
        return new TreeMap<>(titles)
                .entrySet().stream()
                        .map(title -> new Name(title.getKey(), title.getValue()))
                        .sorted(Comparator.comparing(Name::language))
                        .toList();
    }

    /**
     * Returns the legal force of a treaty, from its own entry into force; null for an instrument that is not a treaty.
     */
    private static @Nullable String force(InstrumentFacts facts, LocalDate today) {
        LocalDate date = facts.milestones().inForceOn();
        if (!facts.kind().isTreaty() || date == null) {
            return null;
        }
        return date.isAfter(today) ? "https://schema.org/NotInForce" : "https://schema.org/InForce";
    }
}
