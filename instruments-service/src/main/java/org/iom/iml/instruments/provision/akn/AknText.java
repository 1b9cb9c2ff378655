package org.iom.iml.instruments.provision.akn;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.iom.iml.instruments.provision.akn.AknPart.Origin;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.iom.iml.instruments.provision.edition.TextRules;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.MarkupFile;
import org.iom.iml.platform.imports.UnreadableFile;
import org.jspecify.annotations.Nullable;

/**
 * A reader of the provisions of an Akoma Ntoso text as a stream; a provision follows its parts, once it is complete.
 */
public final class AknText implements Iterator<ImportRow<ProvisionText>> {

    private static final int MAX_DEPTH = 60;

    private final XMLStreamReader xml;
    private final AknWords words;
    private final AknMeta meta = new AknMeta();
    private final Deque<AknPart> open = new ArrayDeque<>();
    private final Deque<ImportRow<ProvisionText>> ready = new ArrayDeque<>();
    private int depth;

    private int ordinal;
    private final @Nullable String asked;

    private AknText(XMLStreamReader xml, @Nullable String asked) {
        this.xml = xml;
        this.words = new AknWords(xml);
        this.asked = asked;
    }

    /** Creates a reader of {@code file}; {@code language} is null where the sender does not state it. */
    public static AknText of(InputStream file, @Nullable String language) {
        return new AknText(MarkupFile.reader(file), language);
    }

    /** Returns the language of the text (BCP 47), known from the first provision on. */
    public String language() {
        String language = asked == null ? meta.language() : asked;
        if (language == null) {
            throw new UnreadableFile(
                    "no-language", "Neither FRBRExpression nor the parameter language says in which language it is.");
        }
        return language;
    }

    /** Returns the code of the instrument that the address of the work ends with, if any. */
    public @Nullable String instrument() {
        String work = meta.work();
        return work == null ? null : work.substring(work.lastIndexOf('/') + 1);
    }

    /** Returns the name that the text gives itself, if any. */
    public @Nullable String name() {
        return meta.name();
    }

    @Override
    public boolean hasNext() {
        try {
            while (ready.isEmpty() && xml.hasNext()) {
                step(xml.next());
            }
        } catch (XMLStreamException broken) {
            throw MarkupFile.notXml(broken);
        }
        return !ready.isEmpty();
    }

    @Override
    public ImportRow<ProvisionText> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void step(int happened) throws XMLStreamException {
        switch (happened) {
            case XMLStreamConstants.DTD ->
                throw new UnreadableFile(
                        "document-type-declared", "A document type declaration is not read: send the text without it.");
            case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end();
            default -> {
                // blanks and comments between provisions
            }
        }
    }

    private void begin(String name) throws XMLStreamException {
        if (depth++ > MAX_DEPTH) {
            throw new UnreadableFile("too-deep", "Elements are read " + MAX_DEPTH + " levels deep.");
        }
        AknPart part = open.peek();
        if (depth == 1 && !name.equals("akomaNtoso")) {
            throw new UnreadableFile("not-akoma-ntoso", "The root element must be akomaNtoso, it is " + name + ".");
        } else if (depth == 2 && !AknNames.DOCUMENTS.contains(name)) {
            throw new UnreadableFile(
                    "no-provisions",
                    "Texts with provisions are " + AknNames.DOCUMENTS + ", this is of kind " + name + ".");
        } else if (!AknNames.isOfTheVocabulary(xml.getNamespaceURI())) {
            reject("element-not-known", name);
        } else if (AknNames.HIERARCHY.contains(name)) {
            open(kind(name));
        } else if (name.equals("attachment") || name.equals("component")) {
            open(AknNames.ANNEX);
        } else if (AknNames.BEFORE_BODY.contains(name) || name.equals(AknNames.AFTER_BODY) || isWrapUp(name, part)) {
            open(name).words(words.lines());
            close();
        } else if (name.equals(AknNames.CROSS_HEADING)) {
            open(name).heading(words.line());
            close();
        } else if (part == null || part.isAnnex()) {
            inTheWhole(name, part);
        } else {
            inAPart(name, part);
        }
    }

    private static boolean isWrapUp(String name, @Nullable AknPart part) {
        return name.equals(AknNames.WRAP_UP) && part != null;
    }

    private void inTheWhole(String name, @Nullable AknPart annex) throws XMLStreamException {
        switch (name) {
            case "meta" -> {
                if (annex == null) {
                    meta.read(xml);
                } else {
                    words.skip();
                }
                depth--;
            }
            case "akomaNtoso", "act", "bill", "doc", "statement", "body", "mainBody", "attachments", "components" -> {
                // holds provisions and is none
            }
            default -> {
                if (annex == null) {
                    reject("text-outside-provisions", name);
                } else {
                    inAPart(name, annex);
                }
            }
        }
    }

    private void inAPart(String name, AknPart part) throws XMLStreamException {
        switch (name) {
            case "num" -> part.number(words.line());
            case "heading", "subheading" -> part.heading(words.line());
            case "content", "intro", "p", "block", "blockList", "table", "ul", "ol", "tblock", "container" ->
                part.words(words.lines());
            default -> {
                reject("element-not-taken", name);
                return;
            }
        }
        depth--;
    }

    /** Returns the kind of a part; that of a generic container is in its name attribute. */
    private String kind(String name) {
        String own = xml.getAttributeValue(null, "name");
        return name.equals("hcontainer") && own != null && !own.isBlank() ? own : name;
    }

    private AknPart open(String kind) {
        AknPart above = open.peek();
        int place = above == null ? ++ordinal : above.nextPart();
        Origin origin = new Origin(xml.getLocation().getLineNumber(), depth);
        AknPart part = new AknPart(above, kind, given(), place, origin);
        open.push(part);
        return part;
    }

    private @Nullable String given() {
        String eId = xml.getAttributeValue(null, "eId");
        String id = eId == null ? xml.getAttributeValue(null, "id") : eId;
        return id != null && TextRules.isAddress(id) ? id : null;
    }

    private void end() {
        AknPart part = open.peek();
        if (part != null && part.depth() == depth) {
            close();
        } else {
            depth--;
        }
    }

    private void close() {
        AknPart part = open.pop();
        String language = language();
        ready.add(ImportRow.of(part.line(), part.tag(), part.text(language)));
        depth--;
    }

    private void reject(String code, String name) throws XMLStreamException {
        long line = xml.getLocation().getLineNumber();
        ready.add(ImportRow.unreadable(line, "<" + name + ">", code, "An element " + name + " is not taken here."));
        words.skip();
        depth--;
    }
}
