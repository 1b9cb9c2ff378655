package org.iom.iml.monitoring.document;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A suffix of a symbol, such as {@code Add.1}; the number is absent where the symbol gives none. */
@Schema(name = "DocumentSymbolSuffix")
record SymbolSuffix(
        @Schema(examples = "addendum", description = "addendum, amendment, corrigendum or revision")
        String kind,

        @Schema(examples = "1") @Nullable Integer number) {

    private static final Pattern FORM = Pattern.compile("(?i)(Add|Amend|Corr|Rev)(?:\\.?(\\d{1,4}))?");
    private static final Map<String, String> KINDS =
            Map.of("add", "addendum", "amend", "amendment", "corr", "corrigendum", "rev", "revision");

    static Optional<SymbolSuffix> of(String part) {
        Matcher form = FORM.matcher(part);
        if (!form.matches()) {
            return Optional.empty();
        }
        String kind = Objects.requireNonNull(KINDS.get(form.group(1).toLowerCase(Locale.ROOT)));
        return Optional.of(new SymbolSuffix(kind, form.group(2) == null ? null : Integer.valueOf(form.group(2))));
    }

    /** Returns the suffix as symbols write it. */
    String form() {
        String name = switch (kind) {
            case "addendum" -> "Add";
            case "amendment" -> "Amend";
            case "corrigendum" -> "Corr";
            default -> "Rev";
        };
        return number == null ? name : name + '.' + number;
    }
}
