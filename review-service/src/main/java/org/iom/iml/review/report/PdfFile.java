package org.iom.iml.review.report;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** An HTML page rendered as PDF: tagged for accessibility (PDF/UA), with embedded fonts and without a creation date. */
final class PdfFile {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** A font family, weight and file; each family supplies letters that those before it lack. */
    private record Font(String family, int weight, String file) {}

    private static final List<Font> FONTS = List.of(
            new Font("Noto Sans", REGULAR, "NotoSans-Regular"),
            new Font("Noto Sans", BOLD, "NotoSans-Bold"),
            new Font("Noto Sans Arabic", REGULAR, "NotoSansArabic-Regular"),
            new Font("Noto Sans Hebrew", REGULAR, "NotoSansHebrew-Regular"),
            new Font("Noto Sans Ethiopic", REGULAR, "NotoSansEthiopic-Regular"),
            new Font("Noto Sans SC", REGULAR, "NotoSansSC-Regular"));

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {}

    /**
     * Renders the page.
     *
     * @param language the language by whose rules lines are broken (UAX 14), so that none ends at an apostrophe
     * @param within the description of links within the document
     */
    static byte[] of(String page, Locale language, String producer, String within) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(page, language, producer).buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
                document.setDocumentId(0L);
                for (PDPage sheet : document.getPages()) {
                    describeLinks(sheet, within);
                }
                document.save(bytes);
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return bytes.toByteArray();
    }

    /** Describes each link in words for readers who cannot see it (ISO 14289-1, 7.18.5). */
    private static void describeLinks(PDPage sheet, String within) throws IOException {
        for (PDAnnotation annotation : sheet.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link) {
                link.setContents(link.getAction() instanceof PDActionURI address ? address.getURI() : within);
            }
        }
    }

    private static PdfRendererBuilder builder(String page, Locale language, String producer) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.withProducer(producer);
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(language));
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(TextDirection.LTR);
        FONTS.forEach(font -> builder.useFont(file(font.file()), font.family(), font.weight(), FontStyle.NORMAL, true));
        builder.withHtmlContent(page, null);
        return builder;
    }

    private static FSSupplier<InputStream> file(String name) {
        return () -> Objects.requireNonNull(PdfFile.class.getResourceAsStream("/fonts/" + name + ".ttf"), name);
    }
}
