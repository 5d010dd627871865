package nl.buurtdaad.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/// Somebody of the cast.
///
/// @param accessKey what their phone sends as `Authorization: Bearer`
public record Person(String id, String name, String accessKey) {
    static Person named(String name) {
        return new Person(UUID.randomUUID().toString(), name, UUID.randomUUID() + "-" + UUID.randomUUID());
    }

    /// As the graph keeps it.
    public String accessKeyHash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(accessKey.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
