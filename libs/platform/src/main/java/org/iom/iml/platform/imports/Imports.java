package org.iom.iml.platform.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotency;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * The intake of import files: a file is stored whole before the request is answered with 202, then processed row by
 * row.
 */
@Singleton
public class Imports {

    private final ImportFormats formats;
    private final ImportJobs jobs;
    private final ImportFiles files;
    private final Idempotency idempotency;
    private final ObjectMapper json;

    Imports(ImportFormats formats, ImportJobs jobs, ImportFiles files, Idempotency idempotency, ObjectMapper json) {
        this.formats = formats;
        this.jobs = jobs;
        this.files = files;
        this.idempotency = idempotency;
        this.json = json;
    }

    /** Stores the file and answers 202 with the location of the job; the same Idempotency-Key yields the same job. */
    Response submit(String collection, String format, Map<String, String> parameters, InputStream body) {
        ImportFormat<?> known = formats.find(collection, format);
        known.check(parameters);
        try (SpooledFile file = SpooledFile.of(body)) {
            return idempotency.once(fingerprint(file, format, parameters), () -> {
                ImportJob job = find(collection, files.store(known, parameters, file));
                return Response.accepted(job)
                        .location(URI.create("/v1/" + collection + "/" + job.id()))
                        .tag(Versions.tag(job.version()))
                        .build();
            });
        }
    }

    ImportJob find(String collection, UUID id) {
        return jobs.find(collection, id).orElseThrow(() -> new NotFound("There is no import " + id + "."));
    }

    Page<ImportJob> in(String collection, @Nullable ImportStatus status, PageRequest request) {
        return jobs.in(collection, status, request);
    }

    Page<ImportJob.Rejection> rejections(UUID id, PageRequest request) {
        return jobs.rejections(id, request);
    }

    private byte[] fingerprint(SpooledFile file, String format, Map<String, String> parameters) {
        try {
            MessageDigest digest = SpooledFile.sha256();
            digest.update(HexFormat.of().parseHex(file.sha256Hex()));
            digest.update(format.getBytes(StandardCharsets.UTF_8));
            return digest.digest(json.writeValueAsBytes(new TreeMap<>(parameters)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
