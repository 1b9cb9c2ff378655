package org.iom.iml.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A failure because a text cannot be stored: it contains U+0000 or a lone surrogate. */
public final class UnfitText extends JsonMappingException {
    private static final long serialVersionUID = 1L;

    public UnfitText(JsonParser parser) {
        super(parser, "A text holds U+0000 or half of a surrogate pair.");
    }
}
