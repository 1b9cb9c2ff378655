package org.iom.iml.review.text.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.iom.iml.platform.imports.UnreadableFile;
import org.iom.iml.review.text.read.ReadProvision.Label;
import org.jspecify.annotations.Nullable;

/** The provisions of a text whose markup shows where they begin and end, in the order in which they begin. */
final class MarkupTree {

    /** The maximum number of provisions, higher than in any law yet manageable for PostgreSQL and readers. */
    private static final int MAX_PROVISIONS = 60_000;

    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}_.\\-]{1,200}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");

    private final Addresses addresses = new Addresses();
    private final Map<String, Long> given = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private long length;

    /** A provision while it is being read. */
    static final class Node {

        private final @Nullable Node above;
        private final String kind;
        private final @Nullable String givenAddress;
        private final long line;
        private final int depth;
        private final StringBuilder text = new StringBuilder();
        private @Nullable String number;
        private @Nullable String heading;
        private boolean isRepealed;

        private Node(@Nullable Node above, String kind, @Nullable String givenAddress, long line, int depth) {
            this.above = above;
            this.kind = kind;
            this.givenAddress = givenAddress;
            this.line = line;
            this.depth = depth;
        }

        String kind() {
            return kind;
        }

        /** Returns the depth of the element with which the provision was opened. */
        int depth() {
            return depth;
        }

        void number(String written) {
            number = written.isBlank() ? number : line(written);
        }

        void heading(String written) {
            String words = line(written);
            heading = words.isEmpty() ? heading : heading == null ? words : heading + " — " + words;
        }

        void repeal() {
            isRepealed = true;
        }
    }

    @Nullable Node current() {
        return open.peek();
    }

    /**
     * Opens a provision.
     *
     * @param address the address given in the file, if any
     */
    Node open(String kind, @Nullable String address, long line, int depth) {
        if (nodes.size() >= MAX_PROVISIONS) {
            throw new UnreadableFile("text-too-large", "More than " + MAX_PROVISIONS + " provisions: divide the text.");
        }
        Node node = new Node(open.peek(), kind, isAddress(address) ? address : null, line, depth);
        if (node.givenAddress != null) {
            keep(node.givenAddress, line);
        }
        nodes.add(node);
        open.push(node);
        return node;
    }

    void close() {
        open.pop();
    }

    /** Adds words to a provision as new paragraphs. */
    void words(Node node, String words) {
        length += words.length();
        if (length > FileLines.MAX_TEXT || node.text.length() + words.length() > ReadProvision.MAX_TEXT) {
            throw new UnreadableFile(
                    "text-too-large", "The text of the provision in line " + node.line + " is too large: divide it.");
        }
        if (!words.isEmpty()) {
            node.text.append(node.text.isEmpty() ? "" : "\n").append(words);
        }
    }

    List<ReadProvision> provisions() {
        Map<Node, String> named = new HashMap<>();
        List<ReadProvision> provisions = new ArrayList<>();
        for (Node node : nodes) {
            @Nullable String parent = node.above == null ? null : named.get(node.above);
            String address = node.givenAddress == null ? address(node, parent) : node.givenAddress;
            named.put(node, address);
            String text = node.text.toString();
            provisions.add(new ReadProvision(
                    address,
                    parent,
                    new Label(node.kind, node.number, node.heading),
                    text,
                    Division.MARKED,
                    node.isRepealed || Words.isRepealed(text),
                    node.line));
        }
        return provisions;
    }

    private String address(Node node, @Nullable String parent) {
        @Nullable String number = node.number == null
                ? null
                : Numbers.in(node.number
                                .replaceFirst("^[\\p{L}.]+\\s+(?=[\\dIVXLC])", "")
                                .replaceAll("^\\(", ""))
                        .map(ProvisionNumber::inAddress)
                        .orElseGet(() -> own(node.number));
        return addresses.next(parent, ProvisionKind.of(node.kind), number);
    }

    /** Returns the letters and digits of a number in a form that is not recognized. */
    private static @Nullable String own(@Nullable String number) {
        String plain = number == null ? "" : Words.plain(number).replace(' ', '-');
        return plain.isEmpty() ? null : plain.length() > 60 ? plain.substring(0, 60) : plain;
    }

    /**
     * Reserves an address given in the file; refuses the whole file if two provisions share one, as neither could be
     * cited.
     */
    private void keep(String address, long line) {
        Long before = given.put(address, line);
        if (before != null || !addresses.take(address)) {
            throw new UnreadableFile(
                    "address-taken",
                    "The provisions in the lines " + before + " and " + line + " have one address, " + address
                            + ": give each its own.");
        }
    }

    private static boolean isAddress(@Nullable String address) {
        return address != null && ADDRESS.matcher(address).matches();
    }

    static String line(String words) {
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }
}
