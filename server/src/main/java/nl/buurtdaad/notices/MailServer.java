package nl.buurtdaad.notices;

import java.util.Optional;

/// The settings of a mail server (SMTP).
/// @param from the sender, an address or `Name <address>`
public record MailServer(
        String host, int port, Optional<String> user, Optional<String> password, String from, Security security) {
    public enum Security {
        /// The connection begins open and must turn secret before anything is said.
        STARTTLS,
        TLS,
        /// For a mail server on the same machine only.
        NONE
    }
}
