package org.iom.iml.instruments.provision.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.jspecify.annotations.Nullable;

/** A provision of an Akoma Ntoso text while it is read. */
final class AknPart {

    private final @Nullable AknPart above;
    private final String kind;
    private final @Nullable String given;
    private final int place;
    private final long line;
    private final int depth;
    private final StringBuilder text = new StringBuilder();
    private @Nullable String number;
    private @Nullable String heading;
    private @Nullable String eId;
    private int parts;

    AknPart(@Nullable AknPart above, String kind, @Nullable String given, int place, Origin origin) {
        this.above = above;
        this.kind = kind;
        this.given = given;
        this.place = place;
        this.line = origin.line();
        this.depth = origin.depth();
    }

    /** The position of its element in the file. */
    record Origin(long line, int depth) {}

    boolean isAnnex() {
        return kind.equals(AknNames.ANNEX) && above == null;
    }

    int nextPart() {
        return ++parts;
    }

    void number(String written) {
        number = written;
    }

    /** Sets the heading, or appends a subheading after a dash. */
    void heading(String written) {
        heading = heading == null ? written : heading + " – " + written;
    }

    void words(String lines) {
        if (text.length() <= ProvisionText.MAX_TEXT) {
            text.append('\n').append(lines);
        }
    }

    long line() {
        return line;
    }

    int depth() {
        return depth;
    }

    String tag() {
        return "<" + kind + " eId=\"" + eId() + "\">";
    }

    /** Returns the address, fixed on first use; number and heading precede the parts, which need it. */
    String eId() {
        if (eId == null) {
            eId = address();
        }
        return eId;
    }

    /** Builds the address; the document restarts addresses in an annex, whereas the registry does not. */
    private String address() {
        AknPart annex = annex();
        if (given == null) {
            return AknNames.address(above == null ? null : above.eId(), kind, number, place, annex != null);
        }
        return annex == null || given.startsWith(annex.eId() + "__") ? given : annex.eId() + "__" + given;
    }

    private @Nullable AknPart annex() {
        AknPart part = above;
        while (part != null && !part.isAnnex()) {
            part = part.above;
        }
        return part;
    }

    private List<Integer> path() {
        List<Integer> path = above == null ? new ArrayList<>() : above.path();
        path.add(place);
        return path;
    }

    /** Returns what was read, in its language; containers of running text have neither number nor heading. */
    ProvisionText text(String language) {
        boolean hasHeading = !AknNames.BEFORE_BODY.contains(kind)
                && !kind.equals(AknNames.AFTER_BODY)
                && !kind.equals(AknNames.WRAP_UP);
        return new ProvisionText(
                eId(),
                above == null ? null : above.eId(),
                path(),
                kind,
                number,
                hasHeading ? in(language, heading) : null,
                in(language, text.toString()),
                null,
                null);
    }

    private static Map<String, String> in(String language, @Nullable String words) {
        return words == null ? Map.of() : Map.of(language, words);
    }
}
