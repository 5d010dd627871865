package nl.buurtdaad.signs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import nl.buurtdaad.web.Pages;
import nl.buurtdaad.web.Pages.Answer;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.SignsWords;

/// "Ik ben hier komen kijken": the one thing at a sign that needs to know whose phone it is. A phone on which nobody
/// signed in for an office loads and asks nothing more.
final class OfficialsScript {
    static final String PATH = "/s/kijken.js";

    /// Stands in the page, and loads the rest for who may be an official.
    static final String BEGIN = "try{const p=JSON.parse(localStorage.getItem('buurtdaad.office'));"
            + "if(p&&p.known){const s=document.createElement('script');"
            + "s.src='" + PATH + "?taal='+document.documentElement.lang;document.body.append(s)}}catch{}";

    /// Nothing but this script, and what it loads and asks of this server.
    static final Map<String, String> POLICY = Map.of(
            "Content-Security-Policy",
            Pages.POLICY + "; script-src 'self' 'sha256-" + sha256(BEGIN) + "'; connect-src 'self'");

    private static final String REST = read();

    private OfficialsScript() {}

    static Answer rest(Language language) {
        var words = new SignsWords(language);
        var texts = Map.of(
                "iCame", words.iCame(),
                "iCameWhere", words.iCameWhere("{projects}"),
                "cameToday", words.cameToday(),
                "notLogged", words.notLogged());
        return Answer.of(
                "text/javascript; charset=utf-8",
                ("const words = " + json(texts) + ";\n" + REST).getBytes(StandardCharsets.UTF_8));
    }

    private static String json(Map<String, String> texts) {
        try {
            return new ObjectMapper().writeValueAsString(texts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String read() {
        try (InputStream file = OfficialsScript.class.getResourceAsStream("kijken.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
