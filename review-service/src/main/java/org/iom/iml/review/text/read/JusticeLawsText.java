package org.iom.iml.review.text.read;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iom.iml.platform.imports.MarkupFile;
import org.iom.iml.platform.imports.UnreadableFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads an act or regulation of Canada as the Justice Laws Website publishes it. Historical and editorial notes are left
 * out; what amends another act stays words of the provision that does, and what is related or not in force stays together.
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

    /** A heading holds what comes up to the next one that is as wide; its level says how wide it is. */
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

    /** Part, division and the like by the word of the label; without one it is but a heading. */
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

    /** A section ends whatever section is still open. */
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
