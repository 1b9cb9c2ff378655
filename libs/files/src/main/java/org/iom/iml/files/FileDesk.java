package org.iom.iml.files;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import org.iom.iml.platform.idempotency.Idempotency;
import org.iom.iml.platform.imports.SpooledFile;
import org.jspecify.annotations.Nullable;

/** The upload and download handling shared by every resource that has files. */
@Singleton
public class FileDesk {

    private final FileShelf shelf;
    private final Idempotency idempotency;

    FileDesk(FileShelf shelf, Idempotency idempotency) {
        this.shelf = shelf;
        this.idempotency = idempotency;
    }

    /** An uploaded file, with the name and language that the caller gave. */
    public record Sent(
            InputStream bytes, String name, @Nullable String language, HttpHeaders headers) {

        private @Nullable String declaredType() {
            MediaType declared = headers.getMediaType();
            return declared == null ? null : declared.getType() + "/" + declared.getSubtype();
        }
    }

    /** Stores the bytes and passes the stored file on, regardless of any earlier attempt. */
    public <T> T kept(Sent sent, Function<KeptFile, T> taken) {
        try (SpooledFile spooled = SpooledFile.of(sent.bytes())) {
            return taken.apply(shelf.keep(spooled, sent.name(), sent.declaredType()));
        }
    }

    /** Stores the bytes and applies the effect once per Idempotency-Key. */
    public Response once(Sent sent, Function<KeptFile, Response> effect) {
        return kept(sent, file -> {
            String asked = String.join(
                    "\n",
                    file.sha256(),
                    file.mediaType(),
                    file.name(),
                    Objects.requireNonNullElse(sent.language(), ""));
            return idempotency.once(asked.getBytes(StandardCharsets.UTF_8), () -> effect.apply(file));
        });
    }

    /** Returns the bytes of {@code file}, or the requested part of them. */
    public Response bytes(KeptFile file, boolean isPrivate, WantedPart part, HttpHeaders asked) {
        return FileAnswer.of(file, isPrivate)
                .to(asked.getHeaderString(HttpHeaders.IF_NONE_MATCH), part.of(file), shelf::open);
    }
}
