package org.iom.iml.review.report;

import io.quarkus.qute.Engine;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;

/**
 * The renderer of reports: the page from its template, the PDF from the page, and the Word document from templates of
 * its parts.
 */
@Singleton
class ReportWriter {

    /** The number of reports rendered at a time, so that memory use stays bounded. */
    private static final int AT_ONCE = 4;

    private static final int TAG_BYTES = 12;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Engine templates;

    ReportWriter(Engine templates) {
        this.templates = templates;
    }

    byte[] write(Report report, ReportForm form) {
        turns.acquireUninterruptibly();
        try {
            return switch (form) {
                case PAGE -> filled("page.html", report, false).getBytes(StandardCharsets.UTF_8);
                case PDF ->
                    PdfFile.of(
                            filled("page.html", report, true),
                            Locale.forLanguageTag(report.language()),
                            report.say("issuer"),
                            report.say("finding"));
                case WORD -> WordFile.of(part -> filled("word/" + part, report, true));
            };
        } finally {
            turns.release();
        }
    }

    private String filled(String template, Report report, boolean printed) {
        return Objects.requireNonNull(templates.getTemplate("report/" + template), template)
                .data(Map.of("report", report, "printed", printed))
                .render();
    }

    /** Returns a digest that distinguishes one report from another. */
    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
