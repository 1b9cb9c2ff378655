package org.iom.iml.platform.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * Keyset pagination. A cursor holds the sort key of the last item and is signed over the filter and order for which it
 * was issued, so that it is valid with no other.
 */
@Singleton
public class Pages {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 16;

    private final ObjectMapper json;
    private final SecretKeySpec key;

    Pages(ObjectMapper json, @ConfigProperty(name = "iml.cursor-key") String key) {
        this.json = json;
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * Reads one page.
     *
     * @param filter everything that determines which items are listed and in what order
     * @param read reads the items after a position (null for the start), up to a limit
     * @param position the sort key of an item, as text
     */
    public <T> Page<T> page(
            PageRequest request, Object filter, Read<T> read, Function<? super T, ? extends List<String>> position) {
        if (request.limit < 1 || request.limit > request.maxLimit) {
            throw BadInput.parameter("limit", "from 1 to " + request.maxLimit);
        }
        List<T> items = read.after(request.cursor == null ? null : open(request.cursor, filter), request.limit + 1);
        if (items.size() <= request.limit) {
            return new Page<>(items, null);
        }
        List<T> page = items.subList(0, request.limit);
        return new Page<>(page, seal(position.apply(page.getLast()), filter));
    }

    /** Returns one page of a list in memory, sorted by {@code key}. */
    public <T> Page<T> of(PageRequest request, Object filter, List<T> sorted, Function<? super T, String> key) {
        return page(
                request,
                filter,
                (position, limit) -> sorted.stream()
                        .filter(item -> position == null || key.apply(item).compareTo(position.getFirst()) > 0)
                        .limit(limit)
                        .toList(),
                item -> List.of(key.apply(item)));
    }

    private String seal(List<String> position, Object filter) {
        byte[] content = bytes(position);
        byte[] signature = sign(content, filter);
        byte[] cursor = Arrays.copyOf(signature, signature.length + content.length);
        System.arraycopy(content, 0, cursor, signature.length, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    private List<String> open(String cursor, Object filter) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            byte[] content = Arrays.copyOfRange(bytes, SIGNATURE_BYTES, bytes.length);
            if (MessageDigest.isEqual(Arrays.copyOf(bytes, SIGNATURE_BYTES), sign(content, filter))) {
                return List.of(json.readValue(content, String[].class));
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | IOException notOurs) {
            // answered below, as any cursor that we did not make
        }
        throw BadInput.parameter("cursor", "not a cursor of this list with this filter; start again without it");
    }

    private byte[] sign(byte[] content, Object filter) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(bytes(filter));
            return Arrays.copyOf(mac.doFinal(content), SIGNATURE_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A function that reads the items after a position. */
    @FunctionalInterface
    public interface Read<T> {
        List<T> after(@Nullable List<String> position, int limit);
    }
}
