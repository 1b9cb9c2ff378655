package org.iom.iml.training.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The server that takes mail, and who writes. */
@ConfigMapping(prefix = "iml.mail")
public interface MailSettings {

    /** Without it letters wait. */
    Optional<String> host();

    @WithDefault("25")
    int port();

    String from();

    /** Where a person follows a link; the token comes after its {@code #}, which no server is sent. */
    String answerPage();

    Optional<String> username();

    Optional<String> password();

    /** Whether the connection must turn to TLS. */
    @WithDefault("false")
    boolean startTls();

    Bounces bounces();

    /** The mailbox of {@link #from()}, to which letters come back that do not arrive; read over IMAP. */
    interface Bounces {

        /** Without it nobody notes what comes back. */
        Optional<String> host();

        @WithDefault("143")
        int port();

        String username();

        Optional<String> password();

        @WithDefault("1m")
        String every();
    }
}
