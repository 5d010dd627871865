package nl.buurtdaad.notices;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Hands letters to a mail server.
final class SmtpPost implements Post {
    private static final String PATIENCE_MILLIS = "10000";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Session session;
    private final InternetAddress from;
    private final Clock clock;

    SmtpPost(MailServer server, Clock clock) {
        this.session = Session.getInstance(properties(server), authenticator(server));
        this.clock = clock;
        try {
            this.from = new InternetAddress(server.from(), true);
        } catch (AddressException unreadable) {
            throw new IllegalArgumentException("not a sender's address: " + server.from(), unreadable);
        }
    }

    @Override
    public void take(Letter letter) throws NotTaken {
        try {
            Transport.send(message(letter));
        } catch (MessagingException refused) {
            throw new NotTaken(refused);
        }
    }

    private Message message(Letter letter) throws MessagingException {
        var message = new WithStableId(session, "<" + letter.id() + "@" + domain() + ">");
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        // So that an answering machine does not answer (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        String html = letter.html();
        if (html == null) {
            message.setText(letter.text(), UTF_8);
        } else {
            message.setContent(both(letter.text(), html));
        }
        message.saveChanges();
        return message;
    }

    private static Multipart both(String text, String html) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(text, UTF_8);
        var rich = new MimeBodyPart();
        rich.setText(html, UTF_8, "html");
        return new MimeMultipart("alternative", plain, rich);
    }

    private String domain() {
        return from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    }

    private static Properties properties(MailServer server) {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", String.valueOf(server.port()));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.auth", String.valueOf(server.user().isPresent()));
        switch (server.security()) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> {}
        }
        return properties;
    }

    private static @Nullable Authenticator authenticator(MailServer server) {
        if (server.user().isEmpty()) {
            return null;
        }
        var account = new PasswordAuthentication(
                server.user().get(), server.password().orElse(""));
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return account;
            }
        };
    }

    /// A letter that is sent twice after all is recognised by mail programs as the same one.
    private static final class WithStableId extends MimeMessage {
        private final String id;

        WithStableId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
