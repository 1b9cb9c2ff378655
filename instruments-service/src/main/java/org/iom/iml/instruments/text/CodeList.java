package org.iom.iml.instruments.text;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.Coded;
import org.jspecify.annotations.Nullable;

/** The codes of an open list, with their names. */
@Schema(name = "CodeList")
public record CodeList(
        List<Code> items,

        @Nullable @Schema(description = "Absent: a code list has one page")
        String nextCursor) {

    private static final Map<String, Map<String, Map<String, String>>> NAMES = read();

    /** One code; {@code acts} and {@code inverse} where the list has them. */
    @Schema(name = "Code")
    public record Code(
            @Schema(description = "The code used in requests and answers", examples = "binding")
            String code,

            @Schema(
                    description = "Its name in en, fr and es",
                    examples = "{\"en\": \"Binding\", \"fr\": \"Obligatoire\", \"es\": \"Vinculante\"}")
            Map<String, String> names,

            @Nullable @Schema(description = "Acts that are possible under instruments of the kind")
            List<String> acts,

            @Nullable @Schema(description = "The same relation from the other end")
            String inverse) {}

    public CodeList {
        items = List.copyOf(items);
    }

    public static CodeList of(Stream<Code> items) {
        return new CodeList(items.toList(), null);
    }

    /** Creates the list {@code name} from {@code choices}, with their names only. */
    public static CodeList of(String name, Coded... choices) {
        return of(Arrays.stream(choices)
                .map(choice -> new Code(choice.code(), names(name, choice.code()), null, null)));
    }

    /** Returns the names of {@code code} in the list {@code name}, by language; every code has names. */
    public static Map<String, String> names(String name, String code) {
        Map<String, String> names = NAMES.getOrDefault(name, Map.of()).get(code);
        if (names == null) {
            throw new IllegalStateException("No names ship for " + code + " of " + name);
        }
        return names;
    }

    private static Map<String, Map<String, Map<String, String>>> read() {
        try (InputStream stream = CodeList.class.getResourceAsStream("/catalogue/code-lists.json")) {
            return StoredJson.mapper().readValue(stream, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
