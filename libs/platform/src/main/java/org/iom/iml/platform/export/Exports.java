package org.iom.iml.platform.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.iom.iml.language.Languages;
import org.iom.iml.language.Sentences;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Removed;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.common.util.ServerMediaType;
import org.jspecify.annotations.Nullable;

/**
 * A responder that answers lists in the format that the caller accepts: a page of JSON, or everything that passes the
 * filter as a file. A file that cannot be completed is aborted, so that a part is never taken for the whole.
 */
@Singleton
public class Exports {

    public static final String CSV = "text/csv";
    public static final String NDJSON = "application/x-ndjson";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /**
     * The query parameter, common to all exports, that adds the byte order mark that spreadsheets expect in a CSV file.
     */
    public static final String BOM = "bom";

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final ServerMediaType OFFERED = new ServerMediaType(
            Stream.of(MediaType.APPLICATION_JSON, CSV, NDJSON, XLSX)
                    .map(MediaType::valueOf)
                    .toList(),
            "utf-8",
            false);

    private final HttpHeaders headers;
    private final UriInfo target;
    private final ObjectMapper json;

    Exports(HttpHeaders headers, UriInfo target, ObjectMapper json) {
        this.headers = headers;
        this.target = target;
        this.json = json;
    }

    /**
     * Answers a list as JSON or as a file.
     *
     * @param read reads one page of a request; for a file it is called for each page in turn, from the cursor on if
     *     there is one
     * @param view the representation of an item in JSON and NDJSON
     * @param columns the columns of a file; NDJSON adds those that the view lacks
     */
    public <R extends PageRequest, T, V> RestResponse<Page<V>> list(
            R request, Function<R, Page<T>> read, Function<T, V> view, Columns<T> columns) {
        Optional<ExportFormat> format = format();
        if (format.isEmpty()) {
            return document(read.apply(request).map(view));
        }
        Page<T> first = read.apply(part(request, request.cursor()));
        String language = acceptLanguage();
        return file(format.get(), columns, rows -> {
            Page<T> page = first;
            write(page, view, item -> columns.row(item, language), rows);
            while (page.nextCursor() != null) {
                page = read.apply(part(request, page.nextCursor()));
                write(page, view, item -> columns.row(item, language), rows);
            }
        });
    }

    /** Answers a document that is also available as a table with these {@code rows}. */
    public <V, R> RestResponse<V> table(
            Supplier<V> document, Columns<R> columns, Supplier<? extends Iterable<R>> rows) {
        Optional<ExportFormat> format = format();
        if (format.isEmpty()) {
            return document(document.get());
        }
        Iterable<R> read = rows.get();
        String language = acceptLanguage();
        return file(format.get(), columns, writer -> {
            for (R row : read) {
                writer.row(null, columns.row(row, language));
            }
        });
    }

    private static <T, V> void write(
            Page<T> page, Function<T, V> view, Function<T, List<@Nullable Object>> columns, RowWriter rows)
            throws IOException {
        for (T item : page.items()) {
            rows.row(view.apply(item), columns.apply(item));
        }
        for (Removed removed : Objects.requireNonNullElse(page.removed(), List.<Removed>of())) {
            rows.removed(removed);
        }
    }

    @SuppressWarnings("unchecked") // a request answers its own type
    private static <R extends PageRequest> R part(R request, @Nullable String from) {
        return (R) request.ofExport(from);
    }

    private @Nullable String acceptLanguage() {
        return headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
    }

    /** Returns the caller's preferred format, negotiated as the framework selects its writer; empty for JSON. */
    private Optional<ExportFormat> format() {
        List<String> accepted = headers.getRequestHeader(HttpHeaders.ACCEPT);
        for (String accept : accepted.isEmpty() ? List.of(MediaType.WILDCARD) : accepted) {
            MediaType chosen = OFFERED.negotiateProduces(accept).getKey();
            if (chosen != null) {
                return Arrays.stream(ExportFormat.values())
                        .filter(format -> format.isWrittenAs(chosen))
                        .findFirst();
            }
        }
        throw new NotAcceptableException();
    }

    private static <V> RestResponse<V> document(V entity) {
        return RestResponse.ResponseBuilder.ok(entity, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    @SuppressWarnings("unchecked") // the type parameter describes the document, which a file takes the place of
    private <V> RestResponse<V> file(ExportFormat format, Columns<?> columns, Content content) {
        String language = Languages.best(acceptLanguage());
        Sentences sentences = Sentences.in(language);
        boolean marked = format == ExportFormat.CSV
                && "true".equals(target.getQueryParameters().getFirst(BOM));
        ExportFile file = stream -> {
            if (marked) {
                stream.write(BYTE_ORDER_MARK);
            }
            RowWriter rows = format.writer(stream, json, format.headings(columns.names(), sentences));
            content.writeTo(rows);
            rows.end();
        };
        String list = target.getPathSegments().getLast().getPath();
        return (RestResponse<V>) RestResponse.ResponseBuilder.ok((Object) file, format.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + format.fileName(list) + '"')
                .build();
    }

    /** A callback that writes all rows. */
    @FunctionalInterface
    private interface Content {
        void writeTo(RowWriter rows) throws IOException;
    }
}
