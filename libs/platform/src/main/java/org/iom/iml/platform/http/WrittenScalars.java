package org.iom.iml.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads days, moments and ids of JSON from texts alone: the framework also takes lists, numbers and empty texts for
 * them.
 */
@Singleton
class WrittenScalars implements ObjectMapperCustomizer {

    private static final Map<Class<?>, JsonDeserializer<?>> READERS = Map.of(
            LocalDate.class, new OfText<>(LocalDate.class, WrittenText::day),
            Instant.class, new OfText<>(Instant.class, WrittenText::moment),
            UUID.class, new OfText<>(UUID.class, WrittenText::id));

    /** Takes the place of every other reader of these types, whichever module was registered last. */
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("written-scalars").setDeserializerModifier(new Modifier()));
    }

    private static final class Modifier extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription type, JsonDeserializer<?> other) {
            return READERS.getOrDefault(type.getBeanClass(), other);
        }
    }

    private static final class OfText<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, Optional<T>> reading;
        private final Class<T> type;

        private OfText(Class<T> type, Function<String, Optional<T>> reading) {
            super(type);
            this.type = type;
            this.reading = reading;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(type, parser));
            }
            Optional<T> read = reading.apply(parser.getText());
            return read.isPresent()
                    ? read.get()
                    : type.cast(
                            context.handleWeirdStringValue(type, parser.getText(), "not in the form of the contract"));
        }
    }
}
