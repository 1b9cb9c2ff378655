package org.iom.iml.review.text.intake;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iom.iml.platform.code.Codes;
import org.iom.iml.platform.code.LanguageTag;
import org.iom.iml.platform.imports.ImportFormat;
import org.iom.iml.platform.imports.ImportParameter;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableFile;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.review.text.NationalTexts;
import org.iom.iml.review.text.NewVersion;
import org.iom.iml.review.text.VersionFacts;
import org.iom.iml.review.text.VersionStatus;
import org.iom.iml.review.text.read.ReadProvision;
import org.jspecify.annotations.Nullable;

/**
 * The import of one version of a national text from a file, which counts as a single row and is accepted or rejected as
 * a whole.
 */
abstract class TextImport implements ImportFormat<NewVersion> {

    static final String COLLECTION = "national-text-imports";

    private static final String TEXT = "text";
    private static final String AS_OF = "asOf";
    private static final String LANGUAGE = "language";
    private static final String STATUS = "status";
    private static final String REFERENCE = "officialReference";
    private static final Pattern TAG = Pattern.compile(LanguageTag.FORM);
    private static final int MAX_REFERENCE = 300;

    private final NationalTexts texts;

    TextImport(NationalTexts texts) {
        this.texts = texts;
    }

    /** Reads the provisions of a file, in the order of the text. */
    abstract List<ReadProvision> provisions(InputStream file, Map<String, String> parameters);

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<ImportParameter> parameters() {
        return List.of(
                new ImportParameter(
                        TEXT,
                        "Identifier of the national text whose version it is",
                        "01929b1c-7c1e-7c3a-8f00-000000000021",
                        true),
                new ImportParameter(AS_OF, "The day whose wording the file has", "2024-11-12", true),
                new ImportParameter(LANGUAGE, "Language of the file as a BCP 47 tag", "en", true),
                new ImportParameter(
                        STATUS,
                        "Its force on that day: one of " + Codes.listed(VersionStatus.class),
                        "in-force",
                        false),
                new ImportParameter(REFERENCE, "Official reference of that version", "Act No. 5 of 2019", false));
    }

    @Override
    public void check(Map<String, String> parameters) {
        version(parameters, List.of());
        texts.requireThere(text(parameters));
    }

    @Override
    public Stream<ImportRow<NewVersion>> read(InputStream file, Map<String, String> parameters) {
        List<ReadProvision> provisions = provisions(file, parameters);
        if (provisions.isEmpty()) {
            throw new UnreadableFile("no-text", "The file holds no text.");
        }
        return Stream.of(ImportRow.of(1, "", version(parameters, provisions)));
    }

    @Override
    public void apply(List<ImportRow<NewVersion>> rows, Map<String, String> parameters) {
        for (ImportRow<NewVersion> row : rows) {
            if (texts.take(text(parameters), row.value())) {
                row.accept();
            } else {
                row.unchanged();
            }
        }
    }

    private static UUID text(Map<String, String> parameters) {
        try {
            return UUID.fromString(given(parameters, TEXT));
        } catch (IllegalArgumentException none) {
            throw BadInput.parameter(TEXT, "the identifier of a national text");
        }
    }

    private static NewVersion version(Map<String, String> parameters, List<ReadProvision> provisions) {
        String language = given(parameters, LANGUAGE);
        if (!TAG.matcher(language).matches()) {
            throw BadInput.parameter(LANGUAGE, "a BCP 47 tag as in fr");
        }
        @Nullable String status = parameters.get(STATUS);
        @Nullable String reference = parameters.get(REFERENCE);
        if (reference != null && reference.length() > MAX_REFERENCE) {
            throw BadInput.parameter(REFERENCE, "at most 300 characters");
        }
        return new NewVersion(
                new VersionFacts(
                        day(given(parameters, AS_OF)), language, status == null ? null : status(status), reference),
                provisions);
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException unreadable) {
            throw BadInput.parameter(AS_OF, "a day as in 2024-11-12");
        }
    }

    private static VersionStatus status(String code) {
        return Codes.find(VersionStatus.class, code)
                .orElseThrow(() -> BadInput.parameter(STATUS, "one of " + Codes.listed(VersionStatus.class)));
    }

    private static String given(Map<String, String> parameters, String name) {
        return Objects.requireNonNullElse(parameters.get(name), "");
    }
}
