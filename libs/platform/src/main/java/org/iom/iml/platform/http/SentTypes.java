package org.iom.iml.platform.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.iom.iml.platform.problem.Encoded;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * A filter that rejects bodies whose media type only resembles an accepted one, such as another JSON type or JSON in
 * UTF-16.
 */
@Singleton
public class SentTypes {

    private static final List<MediaType> USUAL = List.of(MediaType.APPLICATION_JSON_TYPE);

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        String encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.isBlank() && !encoding.equalsIgnoreCase("identity")) {
            throw new Encoded();
        }
        String said = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        List<MediaType> declared = CurrentRequestManager.get().getTarget().getConsumes();
        boolean isDeclared = declared != null && !declared.isEmpty();
        if (said == null || (said.isBlank() && !isDeclared)) {
            return;
        }
        MediaType sent = read(said);
        List<MediaType> taken = isDeclared ? declared : USUAL;
        if ((isDeclared || resemblesJson(sent)) && taken.stream().noneMatch(type -> fits(type, sent))) {
            throw new NotSupportedException();
        }
    }

    private static MediaType read(String said) {
        try {
            return MediaType.valueOf(said);
        } catch (IllegalArgumentException unreadable) {
            throw new NotSupportedException(unreadable);
        }
    }

    /** Reports whether the type looks like JSON, which the reader would accept where an operation declares no type. */
    private static boolean resemblesJson(MediaType sent) {
        String subtype = sent.getSubtype().toLowerCase(Locale.ROOT);
        return subtype.equals("json") || subtype.endsWith("+json");
    }

    private static boolean fits(MediaType taken, MediaType sent) {
        boolean alike = taken.getType().equalsIgnoreCase(sent.getType())
                && taken.getSubtype().equalsIgnoreCase(sent.getSubtype());
        return taken.isWildcardType() || (alike && (!isJson(taken) || isUtf8(sent)));
    }

    private static boolean isJson(MediaType type) {
        return type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }

    private static boolean isUtf8(MediaType type) {
        return type.getParameters()
                .getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8")
                .equalsIgnoreCase("utf-8");
    }
}
