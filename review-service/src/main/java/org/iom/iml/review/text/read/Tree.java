package org.iom.iml.review.text.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.iom.iml.review.text.read.ReadProvision.Label;
import org.jspecify.annotations.Nullable;

/** The placement of provisions, which arrive in the order of the text, within the wider ones that contain them. */
final class Tree {

    /** A provision that is still open, with its kind and address. */
    private record Open(ProvisionKind kind, String address) {}

    private final Addresses addresses = new Addresses();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<ReadProvision> provisions = new ArrayList<>();

    /** A provision as found, before it is placed. */
    record Found(
            String kind,
            @Nullable ProvisionNumber number,
            @Nullable String written,
            @Nullable String heading,
            String text,
            Division division,
            long line) {}

    void add(Found found) {
        ProvisionKind kind = ProvisionKind.of(found.kind());
        close(kind);
        @Nullable String parent = open.isEmpty() ? null : open.peek().address();
        String address = addresses.next(
                parent, kind, found.number() == null ? null : found.number().inAddress());
        List<String> pieces = pieces(found.text());
        Label label = new Label(found.kind(), found.written(), found.heading());
        boolean isRepealed = Words.isRepealed(found.text())
                || (found.text().isEmpty() && found.heading() != null && Words.isRepealed(found.heading()));
        provisions.add(new ReadProvision(
                address, parent, label, pieces.getFirst(), found.division(), isRepealed, found.line()));
        for (String piece : pieces.subList(1, pieces.size())) {
            provisions.add(new ReadProvision(
                    addresses.next(address, ProvisionKind.of("undivided"), null),
                    address,
                    new Label("undivided", null, null),
                    piece,
                    Division.UNCERTAIN,
                    false,
                    found.line()));
        }
        if (!isText(found.kind())) {
            open.push(new Open(kind, address));
        }
    }

    List<ReadProvision> provisions() {
        return provisions;
    }

    private static boolean isText(String kind) {
        return kind.equals(ProvisionKind.PREFACE) || kind.equals(ProvisionKind.CONCLUSIONS) || kind.equals("undivided");
    }

    /**
     * Closes an open provision of the same kind with all it contains or, where there is none, all that are not wider.
     */
    private void close(ProvisionKind kind) {
        boolean isOpen = open.stream().anyMatch(above -> above.kind().equals(kind));
        while (!open.isEmpty()
                && (isText(kind.name())
                        || (isOpen
                                ? open.stream().anyMatch(above -> above.kind().equals(kind))
                                : open.peek().kind().rank() >= kind.rank()))) {
            open.pop();
        }
    }

    /** Splits a text that exceeds the maximum length, at the end of a paragraph where possible. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (text.length() - from > ReadProvision.MAX_TEXT) {
            int end = text.lastIndexOf('\n', from + ReadProvision.MAX_TEXT);
            if (end <= from) {
                end = from + ReadProvision.MAX_TEXT;
                end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
            }
            pieces.add(text.substring(from, end).strip());
            from = end;
        }
        pieces.add(text.substring(from).strip());
        return pieces;
    }
}
