package nl.buurtdaad.rests;

/// An outcome that names a platform by id; the room `platforms` shows it as it is now.
public interface AboutPlatform {
    String platform();
}
