package org.iom.iml.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.regex.Pattern;
import org.iom.iml.platform.problem.UnfitText;
import org.jspecify.annotations.Nullable;

/** A check that accepts only text that can be stored, without U+0000 or lone surrogates, in both values and keys. */
final class PlainText {

    private static final Pattern UNFIT = Pattern.compile("[\\x00\\ud800-\\udfff]");

    private PlainText() {}

    static boolean isPlain(String text) {
        return !UNFIT.matcher(text).find();
    }

    static SimpleModule module() {
        return new SimpleModule("plain-text")
                .addDeserializer(String.class, new OfValue())
                .addKeyDeserializer(String.class, new OfKey());
    }

    private static final class OfValue extends StringDeserializer {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            if (text != null && !isPlain(text)) {
                throw new UnfitText(parser);
            }
            return text;
        }
    }

    private static final class OfKey extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            if (!isPlain(key)) {
                throw new UnfitText(context.getParser());
            }
            return key;
        }
    }
}
