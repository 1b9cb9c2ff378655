package org.iom.iml.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iom.iml.platform.caller.AllowedRoles;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * A filter that completes every response: an entity tag for documents, 304 for a caller who already has that version,
 * and caching, which is forbidden where the caller matters and subject to revalidation elsewhere.
 */
@Singleton
public class AnswerManners {

    private static final int TAG_BYTES = 12;

    private final ObjectMapper json;

    AnswerManners(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    public void answer(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reads && response.getStatus() == 200) {
            tag(request, response);
        } else if (response.getStatus() == 201) {
            tagCreated(response);
        }
        boolean shared = reads && response.getStatus() < 400 && !isPersonal(request, resource);
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, shared ? "no-cache" : "no-store");
        }
        String varies = Stream.concat(
                        response.getStringHeaders().getOrDefault(HttpHeaders.VARY, List.of()).stream(),
                        Stream.of(HttpHeaders.AUTHORIZATION + ", " + HttpHeaders.ACCEPT_LANGUAGE))
                .flatMap(fields -> Stream.of(fields.split(", *")))
                .distinct()
                .collect(Collectors.joining(", "));
        response.getHeaders().putSingle(HttpHeaders.VARY, varies);
    }

    private void tag(ContainerRequestContext request, ContainerResponseContext response) {
        EntityTag tag = response.getEntityTag();
        if (tag == null && isDocument(response.getEntity())) {
            tag = new EntityTag(digest(response.getEntity()), response.getEntity() instanceof Momentary);
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        }
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (tag != null && known != null && EntityTags.of(known).matchWeakly(tag.getValue())) {
            response.setStatus(304);
            response.setEntity(null);
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        }
    }

    private static boolean isDocument(@Nullable Object entity) {
        return entity instanceof Record || entity instanceof Map;
    }

    /** Tags what was created without a version of its own by what is shown of it, at its first answer and later ones. */
    private void tagCreated(ContainerResponseContext response) {
        if (response.getEntityTag() == null && response.getEntity() != null) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, new EntityTag(digest(response.getEntity())));
        }
    }

    private String digest(Object document) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            OutputStream digested = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
            if (document instanceof String written) {
                digested.write(written.getBytes(StandardCharsets.UTF_8));
            } else {
                json.writeValue(digested, lasting(document));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, TAG_BYTES);
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object lasting(Object document) {
        return document instanceof Momentary
                ? json.<ObjectNode>valueToTree(document).without("asOf")
                : document;
    }

    private static boolean isPersonal(ContainerRequestContext request, @Nullable ResourceInfo resource) {
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) != null
                || resource == null
                || resource.getResourceMethod() == null
                || !AllowedRoles.of(resource.getResourceMethod()).isEmpty();
    }
}
