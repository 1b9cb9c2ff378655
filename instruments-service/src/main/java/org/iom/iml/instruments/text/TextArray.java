package org.iom.iml.instruments.text;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mapping of texts to a {@code text[]} column, applied explicitly since other lists of texts are stored as JSON.
 */
@Converter
public class TextArray implements AttributeConverter<List<String>, String[]> {

    @Override
    public String @Nullable [] convertToDatabaseColumn(@Nullable List<String> texts) {
        return texts == null ? null : texts.toArray(String[]::new);
    }

    @Override
    public @Nullable List<String> convertToEntityAttribute(String @Nullable [] column) {
        return column == null ? null : List.of(column);
    }
}
