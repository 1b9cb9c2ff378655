package org.iom.iml.review.text.read;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iom.iml.platform.imports.MarkupFile;
import org.iom.iml.platform.imports.UnreadableFile;
import org.jspecify.annotations.Nullable;

/**
 * A reader of acts and regulations of Canada as published by the Justice Laws Website. Historical and editorial notes
 * are left out; amendments to another act stay in the provision that makes them, and related provisions and those not
 * in force are each kept together.
 */
public final class JusticeLawsText {

    private static final Map<String, String> PROVISIONS = Map.of(
            "Section", "section",
            "Subsection", "subsection",
            "Paragraph", "paragraph",
            "Subparagraph", "subparagraph",
            "Clause", "clause",
            "Subclause", "subclause",
            "Subsubclause", "subsubclause");
    private static final Set<String> BLOCKS = Set.of(
            "Clause",
            "Definition",
            "Formula",
            "FormulaDefinition",
            "GroupHeading",
            "Heading",
            "Item",
            "Label",
            "MarginalNote",
            "Paragraph",
            "Provision",
            "Section",
            "Subclause",
            "Subparagraph",
            "Subsection",
            "Text",
            "TitleText",
            "row",
            "entry",
            "Oath",
            "FormulaTerm",
            "FormulaText",
            "SectionPiece",
            "AmendedText");
    private static final Set<String> SPACED = Set.of("Label", "entry", "FormulaTerm");
    private static final Set<String> LEFT_OUT =
            Set.of("HistoricalNote", "Footnote", "FootnoteRef", "RecentAmendments", "OriginatingRef", "Reserved");
    private static final Set<String> ROOTS = Set.of("Statute", "Regulation");

    private final MarkupFile file;
    private final MarkupWords words;
    private final MarkupTree tree = new MarkupTree();
    private boolean inBody;
    private boolean inSchedule;

    private JusticeLawsText(MarkupFile file) {
        this.file = file;
        this.words = new MarkupWords(file, BLOCKS, SPACED, LEFT_OUT);
    }

    public static List<ReadProvision> read(InputStream file) {
        return new JusticeLawsText(MarkupFile.of(file)).provisions();
    }

    private List<ReadProvision> provisions() {
        while (file.advance()) {
            MarkupTree.@Nullable Node current = tree.current();
            if (file.isStart()) {
                begin(file.name(), current);
            } else if (file.isEnd()) {
                end(file.name(), current);
            }
        }
        List<ReadProvision> provisions = tree.provisions();
        if (provisions.stream().noneMatch(provision -> provision.label().kind().equals(ProvisionKind.SECTION))) {
            throw new UnreadableFile("no-provisions", "The text has no section in its body.");
        }
        return provisions;
    }

    private void begin(String name, MarkupTree.@Nullable Node current) {
        if (file.depth() == 1 && !ROOTS.contains(name)) {
            throw new UnreadableFile(
                    "not-justice-laws-xml", "The root element must be Statute or Regulation, it is " + name + ".");
        }
        @Nullable String provision = PROVISIONS.get(name);
        if (LEFT_OUT.contains(name) || name.equals("Identification")) {
            file.skip();
        } else if (name.equals("Body")) {
            inBody = true;
        } else if (name.equals("Introduction")) {
            text("preamble");
        } else if (name.equals("Schedule")) {
            closeAll();
            inSchedule = true;
            tree.open(ProvisionKind.ANNEX, null, file.line(), file.depth());
        } else if (name.equals("Heading") && inBody) {
            heading();
        } else if (provision != null && inBody) {
            closeWithin(provision);
            tree.open(provision, null, file.line(), file.depth());
        } else if (current != null) {
            inside(name, current);
        }
    }

    private void inside(String name, MarkupTree.Node current) {
        switch (name) {
            case "Label" -> current.number(words.line());
            case "MarginalNote" -> current.heading(words.line());
            case "ScheduleFormHeading" -> current.heading(words.line());
            case "Repealed" -> {
                current.repeal();
                tree.words(current, words.lines());
            }
            case "RelatedOrNotInForce" -> text("related-provision");
            case "Text" -> {
                if (file.depth() > current.depth()) {
                    tree.words(current, words.lines());
                }
            }
            case "BillPiece", "SectionPiece", "Schedule" -> {
                // holds what is read
            }
            default -> tree.words(current, words.lines());
        }
    }

    private void end(String name, MarkupTree.@Nullable Node current) {
        if (name.equals("Body")) {
            inBody = false;
            closeAll();
        } else if (name.equals("Schedule")) {
            inSchedule = false;
            closeAll();
        } else if (current != null && !isHeading(current) && file.depth() < current.depth() && !inSchedule) {
            tree.close();
        } else if (inSchedule && current != null && file.depth() < current.depth()) {
            tree.close();
        }
    }

    private void text(String kind) {
        MarkupTree.Node node = tree.open(kind, null, file.line(), file.depth());
        tree.words(node, words.lines());
        tree.close();
    }

    /** Opens a heading, which covers what follows up to the next heading of the same or a higher level. */
    private void heading() {
        long line = file.line();
        int level = level();
        String label = "";
        StringBuilder title = new StringBuilder();
        int outside = file.depth() - 1;
        while (file.depth() > outside && file.advance()) {
            if (file.isStart() && file.name().equals("Label")) {
                label = words.line();
            } else if (file.isStart() && LEFT_OUT.contains(file.name())) {
                file.skip();
            } else if (file.isStart()) {
                title.append(title.isEmpty() ? "" : " ").append(words.line());
            }
        }
        closeHeadings(level);
        MarkupTree.Node node = tree.open(kind(label), null, line, -level);
        node.number(label);
        node.heading(title.toString());
    }

    private int level() {
        String level = file.xml().getAttributeValue(null, "level");
        return level != null && level.matches("[1-9]") ? Integer.parseInt(level) : 1;
    }

    /**
     * Returns the kind of division that the label names, such as part or division, or a plain heading without a label.
     */
    private static String kind(String label) {
        return Labels.in(new TextLine(1, label, true, false), 0, false)
                .map(Candidate::kind)
                .map(kind -> kind.equals(ProvisionKind.SECTION) ? "section-group" : kind)
                .orElse("heading");
    }

    private static boolean isHeading(MarkupTree.Node node) {
        return node.depth() < 0;
    }

    private void closeHeadings(int level) {
        MarkupTree.@Nullable Node current = tree.current();
        while (current != null && (!isHeading(current) || -current.depth() >= level)) {
            tree.close();
            current = tree.current();
        }
    }

    /** Closes any section still open when a new one begins. */
    private void closeWithin(String kind) {
        MarkupTree.@Nullable Node current = tree.current();
        while (kind.equals(ProvisionKind.SECTION) && current != null && !isHeading(current)) {
            tree.close();
            current = tree.current();
        }
    }

    private void closeAll() {
        while (tree.current() != null) {
            tree.close();
        }
    }
}
