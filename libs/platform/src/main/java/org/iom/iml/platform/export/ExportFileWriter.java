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
 * A body writer that streams export files. It accepts any object because the framework selects it before unwrapping the
 * response that contains the file.
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

    /** Resets a response that has already begun, so that a failure is not mistaken for a complete file. */
    private void breakOff() {
        if (request.response().headWritten()) {
            request.response().reset();
        }
    }
}
