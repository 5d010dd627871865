package nl.buurtdaad.facilitation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import nl.buurtdaad.web.Pages.Answer;
import nl.buurtdaad.web.Templates;
import nl.buurtdaad.words.Language;

/// The secret in the link of a letter: whoever holds it may answer that one thing. The graph knows its hash only.
public record AnswerToken(String secret) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static AnswerToken fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new AnswerToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The page of a link that nothing is behind.
    public static Answer unknown(Language language) {
        return Answer.html(404, Templates.render("facilitation/unknown.jte", Map.of("language", language)))
                .behindSecretLink();
    }

    /// Never the secret itself, wherever this is printed.
    @Override
    public String toString() {
        return "AnswerToken";
    }
}
