package org.iom.iml.platform.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.iom.iml.platform.paging.Removed;
import org.jspecify.annotations.Nullable;

/**
 * A writer of one JSON object per line: the item with the values that the columns add; the last line holds the count
 * and digest of the others.
 */
final class NdjsonRows implements RowWriter {

    private final OutputStream target;
    private final ObjectMapper json;
    private final List<String> titles;
    private final MessageDigest digest;
    private long count;

    NdjsonRows(OutputStream target, ObjectMapper json, List<String> titles) {
        this.target = target;
        this.json = json;
        this.titles = titles;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void row(@Nullable Object item, List<@Nullable Object> cells) throws IOException {
        ObjectNode line = item == null ? json.createObjectNode() : json.valueToTree(item);
        for (int i = 0; i < cells.size(); i++) {
            if (!line.has(titles.get(i)) && cells.get(i) != null) {
                line.set(titles.get(i), json.valueToTree(cells.get(i)));
            }
        }
        write(line);
    }

    @Override
    public void removed(Removed removed) throws IOException {
        write(json.createObjectNode().set("_removed", json.valueToTree(removed)));
    }

    private void write(ObjectNode line) throws IOException {
        byte[] bytes = line(line);
        digest.update(bytes);
        target.write(bytes);
        count++;
    }

    @Override
    public void end() throws IOException {
        target.write(line(json.createObjectNode()
                .put("_end", true)
                .put("count", count)
                .put("sha256", HexFormat.of().formatHex(digest.digest()))));
        target.flush();
    }

    private byte[] line(ObjectNode content) throws IOException {
        byte[] text = json.writeValueAsBytes(content);
        byte[] line = Arrays.copyOf(text, text.length + 1);
        line[text.length] = '\n';
        return line;
    }
}
