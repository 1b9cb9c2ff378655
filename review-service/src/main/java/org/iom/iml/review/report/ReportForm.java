package org.iom.iml.review.report;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;

/** The formats in which a report is available. */
enum ReportForm {
    PDF(ReportForm.PDF_TYPE, "pdf"),
    WORD(ReportForm.WORD_TYPE, "docx"),
    PAGE(MediaType.TEXT_HTML, "html");

    static final String PDF_TYPE = "application/pdf";
    static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final String type;
    private final String ending;

    ReportForm(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /** Returns the first format that the caller accepts. */
    static ReportForm of(List<MediaType> accepted) {
        return accepted.stream()
                .flatMap(wanted -> Arrays.stream(values())
                        .filter(form -> MediaType.valueOf(form.type).isCompatible(wanted)))
                .findFirst()
                .orElse(PDF);
    }

    /** Returns the media type for the response. */
    MediaType type() {
        MediaType known = MediaType.valueOf(type);
        return this == PAGE ? known.withCharset("UTF-8") : known;
    }

    String fileName(String of, String language) {
        return of + '-' + language + '.' + ending;
    }
}
