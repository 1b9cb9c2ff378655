package org.iom.iml.review.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.iom.iml.review.text.read.ReadProvision;
import org.jspecify.annotations.Nullable;

/** A digest shared by versions that have the same wording, date, language, force and official reference. */
record Digest(String sha256) {

    static Digest of(NewVersion version) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            VersionFacts facts = version.facts();
            add(digest, facts.asOf().toString());
            add(digest, facts.language());
            add(digest, facts.status() == null ? null : facts.status().code());
            add(digest, facts.officialReference());
            for (ReadProvision provision : version.provisions()) {
                add(digest, provision.address());
                add(digest, provision.label().number());
                add(digest, provision.label().heading());
                add(digest, provision.text());
            }
            return new Digest(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(MessageDigest digest, @Nullable String value) {
        digest.update((value == null ? "" : value).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) (value == null ? 1 : 0));
    }
}
