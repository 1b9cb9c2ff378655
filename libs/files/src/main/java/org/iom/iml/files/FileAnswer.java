package org.iom.iml.files;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BiFunction;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.problem.OutsideOfFile;
import org.jspecify.annotations.Nullable;

/** A response with the bytes of a file, which a browser downloads and never renders as a page of this site. */
public record FileAnswer(KeptFile file, String caching) {

    /** Allows public files to be cached by anyone who revalidates on each use, so that a withdrawal takes effect. */
    public static FileAnswer of(KeptFile file, boolean isPrivate) {
        return new FileAnswer(file, isPrivate ? "private, no-cache" : "public, no-cache");
    }

    public Response to(
            @Nullable String ifNoneMatch, @Nullable String range, BiFunction<KeptFile, ByteRange, InputStream> bytes) {
        if (Versions.isKnown(ifNoneMatch, file.sha256())) {
            return described(Response.notModified()).build();
        }
        Optional<ByteRange> part = ByteRange.of(range, file.bytes());
        if (part.isPresent() && part.get().length() == 0) {
            throw new OutsideOfFile(file.bytes());
        }
        ByteRange given = part.orElseGet(() -> new ByteRange(0, file.bytes()));
        Response.ResponseBuilder answer = described(Response.status(part.isPresent() ? 206 : 200))
                .type(file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, given.length())
                .entity(bytes.apply(file, given));
        part.ifPresent(each -> answer.header("Content-Range", each.of(file.bytes())));
        return answer.build();
    }

    private Response.ResponseBuilder described(Response.ResponseBuilder answer) {
        byte[] digest = HexFormat.of().parseHex(file.sha256());
        return answer.tag(new EntityTag(file.sha256()))
                .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":")
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, SafeName.disposition(file.name()))
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
    }
}
