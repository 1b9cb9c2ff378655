package org.iom.iml.instruments.text;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** The charset that the sender of a file declares, as a parameter of its import. */
public final class DeclaredCharset {

    private DeclaredCharset() {}

    public static Map<String, String> of(HttpHeaders headers) {
        MediaType type = headers.getMediaType();
        String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        return charset == null ? Map.of() : Map.of(MediaType.CHARSET_PARAMETER, charset);
    }
}
