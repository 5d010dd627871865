package nl.buurtdaad.codes;

import java.util.regex.Pattern;

/// The secret that a phone makes for itself, to be known by from then on.
public final class PhoneKey {
    public static final int BYTES = 32;

    /// At least 32 bytes in base64url, with or without padding.
    private static final Pattern FITS = Pattern.compile("[A-Za-z0-9_-]{43,188}={0,2}");

    private PhoneKey() {}

    public static boolean fits(String key) {
        return FITS.matcher(key).matches();
    }
}
