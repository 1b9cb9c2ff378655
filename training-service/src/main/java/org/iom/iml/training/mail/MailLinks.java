package org.iom.iml.training.mail;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The tokens of links, derived from their ids and a secret so that the database needs to hold only hashes. */
@Singleton
class MailLinks {

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;
    private final MailSettings settings;

    MailLinks(@ConfigProperty(name = "iml.cursor-key") String key, MailSettings settings) {
        this.key = key.getBytes(StandardCharsets.UTF_8);
        this.settings = settings;
    }

    /** Returns the hash of a link's token as it is stored. */
    public byte[] hash(UUID link) {
        return hash(token(link));
    }

    /** Returns the hash of a token that was presented. */
    public static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String address(UUID link) {
        return settings.answerPage() + "#" + token(link);
    }

    private String token(UUID link) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(("link " + link).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
