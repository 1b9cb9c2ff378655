package org.iom.iml.instruments.provision.published;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parting of an article into sections, paragraphs and points, as far as their numbers follow each other and are
 * those that the registry has.
 */
final class ArticleParts {

    private final Part article;
    private Part container;
    private @Nullable Part paragraph;
    private @Nullable Part point;
    private boolean isOutOfOrder;
    /** Whether words without a mark follow the latest point, which may belong to it or close what it is part of. */
    private boolean isClosed;

    private ArticleParts(String eId) {
        article = new Part(eId);
        container = article;
    }

    /** The parted article, or the whole one where its parts are in doubt. */
    record Parted(Part article, boolean isWhole) {}

    /**
     * Parts an article.
     *
     * @param known the addresses that the registry has of the instrument; empty where it has none
     */
    static Parted of(String eId, List<String> lines, Set<String> known) {
        ArticleParts parts = new ArticleParts(eId);
        for (int at = 0; at < lines.size(); at++) {
            parts.take(lines.get(at), lines.subList(at + 1, lines.size()));
        }
        parts.closePoints();
        if (parts.isOutOfOrder || !parts.areAsKnown(known)) {
            Part whole = new Part(eId);
            whole.words.addAll(lines);
            return new Parted(whole, lines.size() > 1);
        }
        return new Parted(parts.article, false);
    }

    private void take(String line, List<String> further) {
        Optional<Marker> marker = Marker.of(line);
        if (marker.isEmpty() || !begins(marker.get(), line, further)) {
            isClosed |= point != null && marker.isEmpty() && !Marker.isRoman(line);
            here().words.add(line);
        }
    }

    private Part here() {
        return point != null ? point : paragraph != null ? paragraph : container;
    }

    private boolean begins(Marker marker, String line, List<String> further) {
        return switch (marker.kind()) {
            case SECTION -> section(marker, line, further);
            case PARAGRAPH -> paragraph(marker, line, further);
            case POINT -> point(marker, line, further);
        };
    }

    private boolean section(Marker marker, String line, List<String> further) {
        boolean isFirst = marker.ordinal() == 1 && article.parts.isEmpty() && article.words.isEmpty();
        if (!isFirst
                && (!article.has(Marker.Kind.SECTION) || marker.ordinal() != article.lastOf(Marker.Kind.SECTION) + 1)) {
            return false;
        }
        closePoints();
        paragraph = null;
        container = article.add(marker, written(marker, line));
        rest(marker, further);
        return true;
    }

    private boolean paragraph(Marker marker, String line, List<String> further) {
        int next = container.lastOf(Marker.Kind.PARAGRAPH) + 1;
        if (marker.ordinal() != next) {
            isOutOfOrder |= here() == container || marker.ordinal() > next;
            return false;
        }
        if (point != null && paragraph == null) {
            isOutOfOrder = true;
            return false;
        }
        closePoints();
        paragraph = container.add(marker, written(marker, line));
        rest(marker, further);
        return true;
    }

    private boolean point(Marker marker, String line, List<String> further) {
        Part above = paragraph == null ? container : paragraph;
        int next = above.lastOf(Marker.Kind.POINT) + 1;
        boolean isRoman = Marker.isRoman(line)
                && (marker.ordinal() != next || further.stream().anyMatch(later -> later.matches("\\(?ii\\s?\\).*")));
        if (isRoman) {
            return false;
        }
        if (marker.ordinal() != next) {
            isOutOfOrder |= marker.ordinal() != 1;
            return false;
        }
        isClosed = false;
        point = above.add(marker, written(marker, line));
        rest(marker, further);
        return true;
    }

    private void rest(Marker marker, List<String> further) {
        Optional<Marker> within = Marker.of(marker.rest());
        boolean isDivided = within.isPresent() && begins(within.get(), marker.rest(), further);
        if (!isDivided && !marker.rest().isBlank()) {
            here().words.add(marker.rest());
        }
    }

    /** Takes points back into the paragraph where it is in doubt to what its last words belong. */
    private void closePoints() {
        if (isClosed) {
            (paragraph == null ? container : paragraph).fold();
        }
        isClosed = false;
        point = null;
    }

    private static String written(Marker marker, String line) {
        return line.substring(0, line.length() - marker.rest().length()).strip();
    }

    /** Whether there is no other number of paragraphs than the registry has; points that differ are taken back. */
    private boolean areAsKnown(Set<String> known) {
        if (!agree(article, known)) {
            return false;
        }
        for (Part part : article.parts) {
            if (!agree(part, known)) {
                part.fold();
            } else {
                part.parts.stream().filter(below -> !agree(below, known)).forEach(Part::fold);
            }
        }
        return true;
    }

    private static boolean agree(Part part, Set<String> known) {
        Set<String> below = known.stream()
                .filter(eId -> eId.startsWith(part.eId + "__") && eId.indexOf("__", part.eId.length() + 2) < 0)
                .collect(Collectors.toSet());
        Set<String> own = part.parts.stream().map(each -> each.eId).collect(Collectors.toSet());
        return below.isEmpty() || below.equals(own);
    }
}
