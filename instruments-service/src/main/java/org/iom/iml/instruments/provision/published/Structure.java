package org.iom.iml.instruments.provision.published;

import java.util.regex.Pattern;
import org.iom.iml.instruments.text.Folded;

/** Lines of a text that are not words of its articles: parts and chapters, and what closes the whole. */
final class Structure {

    private static final String COUNT =
            "(?:[ivxlc]+|\\d{1,2}|[a-h]|one|two|three|four|five|six|primera|segunda|tercera|cuarta|quinta|sexta|septima|octava"
                    + "|premiere|deuxieme|troisieme|quatrieme|cinquieme|sixieme)";
    private static final Pattern PART = Pattern.compile(
            "(?:part|parte|partie|title|titulo|titre|chapter|capitulo|chapitre|section|seccion|часть|deel|hoofdstuk)\\s+"
                    + COUNT + "(?:\\s*[.:—–-].{0,100}|\\s*|\\s+\\P{Ll}{3,100})|" + COUNT + "\\s+(?:part|parte|partie)");
    private static final Pattern CLOSING = Pattern.compile(
            "(?:en fe de lo cual|en testimonio de|in faith where ?of|in witness where ?of|en foi de quoi|done (?:at|in)\\b"
                    + "|hech[oa] en\\b|fait a\\b|dad[oa] en\\b|es fiel copia|i hereby certify|certified true|copie certifiee"
                    + "|rama ejecutiva|el suscrito|la suscrita|decreta\\b|final act\\b|lo anterior es|las firmas|signatures?\\b"
                    + "|declaraciones\\b|reservas\\b|for the government|por el gobierno|\\(fdo|the foregoing"
                    + "|adopted by the|le texte qui precede|je certifie|el instrumento de (?:adhesion|ratificacion)"
                    + "|el? presente (?:convenio|protocolo|pacto|convencion) entro en vigor).*");
    private static final Pattern ANNEX =
            Pattern.compile("(?:annex|annexe|anexo|anejo|schedule|apendice|appendix|appendice|bijlage)(?:\\s+" + COUNT
                    + ")?\\W*.{0,80}");

    private Structure() {}

    static boolean isPart(PublishedLine line) {
        return PART.matcher(Folded.of(line.words()).strip()).matches();
    }

    static boolean closes(PublishedLine line) {
        return CLOSING.matcher(Folded.of(line.words()).strip()).matches();
    }

    static boolean isAnnex(PublishedLine line) {
        return Character.isUpperCase(line.words().charAt(0))
                && ANNEX.matcher(Folded.of(line.words()).strip()).matches()
                && !line.words().endsWith(".");
    }
}
