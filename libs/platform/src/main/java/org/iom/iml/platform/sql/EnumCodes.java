package org.iom.iml.platform.sql;

import jakarta.persistence.EnumeratedValue;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The database codes of enum constants: their {@link EnumeratedValue}, or else their names. */
final class EnumCodes {

    private static final ClassValue<Map<String, Object>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toUnmodifiableMap(constant -> code((Enum<?>) constant), Function.identity()));
        }
    };

    private static final ClassValue<Function<Enum<?>, String>> CODES = new ClassValue<>() {
        @Override
        protected Function<Enum<?>, String> computeValue(Class<?> type) {
            return Arrays.stream(type.getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(EnumeratedValue.class))
                    .findFirst()
                    .map(EnumCodes::reader)
                    .orElse(Enum::name);
        }
    };

    private EnumCodes() {}

    static String code(Enum<?> constant) {
        return CODES.get(constant.getDeclaringClass()).apply(constant);
    }

    static Object constant(Class<?> type, String code) {
        Object constant = CONSTANTS.get(type).get(code);
        if (constant == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no " + code);
        }
        return constant;
    }

    private static Function<Enum<?>, String> reader(Field field) {
        field.setAccessible(true);
        return constant -> {
            try {
                return (String) field.get(constant);
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        };
    }
}
