package org.iom.iml.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A text that cannot be kept: it holds U+0000 or half of a surrogate pair. */
public final class UnfitText extends JsonMappingException {
    private static final long serialVersionUID = 1L;

    public UnfitText(JsonParser parser) {
        super(parser, "A text holds U+0000 or half of a surrogate pair.");
    }
}
