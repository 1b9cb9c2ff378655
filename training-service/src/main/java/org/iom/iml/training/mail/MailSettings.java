package org.iom.iml.training.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The settings of the mail server and the sender. */
@ConfigMapping(prefix = "iml.mail")
public interface MailSettings {

    /** Returns the host of the mail server; letters wait while none is set. */
    Optional<String> host();

    @WithDefault("25")
    int port();

    String from();

    /**
     * Returns the address of the page on which links are answered; the token follows its {@code #}, which is never sent
     * to a server.
     */
    String answerPage();

    Optional<String> username();

    Optional<String> password();

    /** Reports whether the connection must be upgraded to TLS. */
    @WithDefault("false")
    boolean startTls();

    Bounces bounces();

    /** The settings of the IMAP mailbox of {@link #from()}, to which undelivered letters return. */
    interface Bounces {

        /** Returns the host of the mailbox; bounces are not recorded where none is set. */
        Optional<String> host();

        @WithDefault("143")
        int port();

        String username();

        Optional<String> password();

        @WithDefault("1m")
        String every();
    }
}
