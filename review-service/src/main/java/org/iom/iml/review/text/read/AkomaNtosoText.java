package org.iom.iml.review.text.read;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.iom.iml.platform.imports.MarkupFile;
import org.iom.iml.platform.imports.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** A reader of laws and bills in Akoma Ntoso; a quotation of another law stays part of the provision that quotes it. */
public final class AkomaNtosoText {

    /** The document types that consist of provisions. */
    private static final Set<String> DOCUMENTS = Set.of("act", "bill", "doc", "statement");

    /** The elements of the legislative hierarchy, including the generic {@code hcontainer}. */
    private static final Set<String> HIERARCHY = Set.of(
            "alinea",
            "article",
            "book",
            "chapter",
            "clause",
            "division",
            "hcontainer",
            "indent",
            "level",
            "list",
            "paragraph",
            "part",
            "point",
            "proviso",
            "rule",
            "section",
            "subchapter",
            "subclause",
            "subdivision",
            "sublist",
            "subparagraph",
            "subpart",
            "subrule",
            "subsection",
            "subtitle",
            "title",
            "tome",
            "transitional");

    private static final Set<String> TEXTS =
            Set.of("coverPage", "preface", "preamble", "conclusions", "longTitle", "formula");
    /** The elements that contain provisions without being provisions themselves. */
    private static final Set<String> HOLDERS =
            Set.of("akomaNtoso", "body", "mainBody", "attachments", "components", "act", "bill", "doc", "statement");

    private static final Set<String> BLOCKS = Set.of(
            "block",
            "blockContainer",
            "blockList",
            "content",
            "eol",
            "heading",
            "intro",
            "item",
            "li",
            "longTitle",
            "ol",
            "p",
            "quotedStructure",
            "table",
            "tblock",
            "toc",
            "tr",
            "ul",
            "wrapUp",
            "article",
            "paragraph",
            "point",
            "list");
    private static final Set<String> SPACED = Set.of("num", "td", "th");
    private static final Set<String> LEFT_OUT = Set.of("authorialNote", "meta", "toc");
    private static final String VOCABULARY = "http://docs.oasis-open.org/legaldocml/ns/akn/";

    private final MarkupFile file;
    private final MarkupWords words;
    private final MarkupTree tree = new MarkupTree();

    private AkomaNtosoText(MarkupFile file) {
        this.file = file;
        this.words = new MarkupWords(file, BLOCKS, SPACED, LEFT_OUT);
    }

    public static List<ReadProvision> read(InputStream file) {
        return new AkomaNtosoText(MarkupFile.of(file)).provisions();
    }

    private List<ReadProvision> provisions() {
        while (file.advance()) {
            MarkupTree.@Nullable Node current = tree.current();
            if (file.isStart()) {
                begin(file.name(), current);
            } else if (file.isEnd() && current != null && file.depth() < current.depth()) {
                tree.close();
            }
        }
        List<ReadProvision> provisions = tree.provisions();
        if (provisions.stream()
                .allMatch(provision -> TEXTS.contains(provision.label().kind()))) {
            throw new UnreadableFile("no-provisions", "The text has no provision in its body.");
        }
        return provisions;
    }

    private void begin(String name, MarkupTree.@Nullable Node current) {
        if (file.depth() == 1 && !name.equals("akomaNtoso")) {
            throw new UnreadableFile("not-akoma-ntoso", "The root element must be akomaNtoso, it is " + name + ".");
        }
        if (file.depth() == 2 && !DOCUMENTS.contains(name)) {
            throw new UnreadableFile(
                    "no-provisions",
                    "Texts with provisions are act, bill, doc and statement; this is of kind " + name + ".");
        }
        if (!isOfTheVocabulary() || LEFT_OUT.contains(name)) {
            file.skip();
        } else if (HIERARCHY.contains(name)) {
            open(kind(name));
        } else if (name.equals("attachment") || name.equals("component")) {
            open(ProvisionKind.ANNEX);
        } else if (TEXTS.contains(name)) {
            text(name, current);
        } else if (!HOLDERS.contains(name)) {
            inside(name, current);
        }
    }

    private void inside(String name, MarkupTree.@Nullable Node current) {
        if (current == null) {
            throw new UnreadableFile(
                    "text-outside-provisions",
                    "The element " + name + " in line " + file.line() + " stands outside of any provision.");
        }
        switch (name) {
            case "num" -> current.number(words.line());
            case "heading", "subheading" -> current.heading(words.line());
            default -> tree.words(current, words.lines());
        }
    }

    private void text(String name, MarkupTree.@Nullable Node current) {
        if (current != null && !current.kind().equals(ProvisionKind.ANNEX)) {
            tree.words(current, words.lines());
            return;
        }
        int depth = file.depth();
        MarkupTree.Node node = tree.open(name, given(), file.line(), depth);
        tree.words(node, words.lines());
        tree.close();
    }

    private void open(String kind) {
        tree.open(kind, given(), file.line(), file.depth());
    }

    private @Nullable String given() {
        String eId = file.xml().getAttributeValue(null, "eId");
        return eId == null ? file.xml().getAttributeValue(null, "id") : eId;
    }

    /** Returns the kind of a provision, which for a generic container is its name attribute. */
    private String kind(String name) {
        String own = file.xml().getAttributeValue(null, "name");
        boolean isNamed = name.equals("hcontainer") && own != null && own.matches("[\\p{L}\\p{N}-]{1,40}");
        return isNamed ? own : name;
    }

    private boolean isOfTheVocabulary() {
        String namespace = file.xml().getNamespaceURI();
        return namespace == null
                || namespace.isEmpty()
                || namespace.startsWith(VOCABULARY)
                || namespace.startsWith("http://www.akomantoso.org/");
    }
}
