package org.iom.iml.platform.code;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** A converter for parameters of a {@link Coded} type, which reads them by code. */
@Provider
public class CodedParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked") // a converter of the type that is asked for
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type.isEnum() && Coded.class.isAssignableFrom(type)
                ? (ParamConverter<T>) new OfChoice<>(type.asSubclass(Coded.class))
                : null;
    }

    private record OfChoice<E extends Coded>(Class<E> choices) implements ParamConverter<E> {

        @Override
        public E fromString(String code) {
            return Codes.of(choices, code);
        }

        @Override
        public String toString(E choice) {
            return choice.code();
        }
    }
}
