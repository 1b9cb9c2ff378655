package org.iom.iml.platform.export;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Sends a file as it is written. It is a writer of any object because the framework looks for it before it unwraps the
 * response in which the file is.
 */
@Provider
@Produces({Exports.CSV, Exports.NDJSON, Exports.XLSX})
public class ExportFileWriter implements MessageBodyWriter<Object> {

    private final HttpServerRequest request;

    ExportFileWriter(HttpServerRequest request) {
        this.request = request;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return ExportFile.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Object file,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream target)
            throws IOException {
        try {
            ((ExportFile) file).writeTo(target);
        } catch (IOException | RuntimeException failed) {
            breakOff();
            throw failed;
        }
    }

    /** A response that has begun can no longer tell of a failure; but it must not end as if it were complete. */
    private void breakOff() {
        if (request.response().headWritten()) {
            request.response().reset();
        }
    }
}
