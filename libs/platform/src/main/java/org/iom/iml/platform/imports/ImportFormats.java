package org.iom.iml.platform.imports;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.text.DeclaredCharset;
import org.jspecify.annotations.Nullable;

/** The file formats that a service imports. */
@Singleton
class ImportFormats {

    private final Instance<ImportFormat<?>> formats;

    ImportFormats(@Any Instance<ImportFormat<?>> formats) {
        this.formats = formats;
    }

    /** Returns the formats of a collection, sorted by name. */
    List<ImportFormat<?>> of(String collection) {
        return formats.stream()
                .filter(known -> known.collection().equals(collection))
                .<ImportFormat<?>>map(known -> known)
                .sorted(Comparator.comparing(ImportFormat::name))
                .toList();
    }

    ImportFormat<?> find(String collection, @Nullable String name) {
        List<ImportFormat<?>> known = of(collection);
        return known.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> BadInput.parameter("format", "one of " + names(known)));
    }

    /** Collects the parameters of a file: the query without the format, and the declared character set. */
    static Map<String, String> parameters(
            ImportFormat<?> format, Map<String, List<String>> query, @Nullable MediaType type) {
        List<String> known =
                format.parameters().stream().map(ImportParameter::name).toList();
        Map<String, String> asked = new HashMap<>();
        query.forEach((name, values) -> {
            if (!name.equals("format")) {
                asked.put(name, known(format, known, name, values));
            }
        });
        if (type != null) {
            charset(type).ifPresent(charset -> asked.put(ImportFormat.CHARSET, charset));
            requireTaken(format, type);
        }
        return asked;
    }

    private static String known(ImportFormat<?> format, List<String> known, String name, List<String> values) {
        if (!known.contains(name)) {
            throw BadInput.parameter(name, "not known to " + format.name() + "; known are " + known);
        }
        if (values.size() != 1) {
            throw BadInput.parameter(name, "given " + values.size() + " times; only one value is taken");
        }
        return values.getFirst();
    }

    private static Optional<String> charset(MediaType type) {
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !DeclaredCharset.isKnown(charset)) {
            throw new BadInput("unknown-charset", "The Content-Type names a character set that is not supported.");
        }
        return Optional.ofNullable(charset);
    }

    private static void requireTaken(ImportFormat<?> format, MediaType type) {
        if (format.mediaTypes().stream().map(MediaType::valueOf).noneMatch(type::isCompatible)) {
            throw BadInput.mediaType("A file of " + format.name() + " comes as "
                    + String.join(", ", format.mediaTypes()) + ", not as " + type.getType() + '/' + type.getSubtype()
                    + '.');
        }
    }

    private static String names(List<ImportFormat<?>> known) {
        return known.stream().map(ImportFormat::name).collect(Collectors.joining(", "));
    }
}
