package nl.buurtdaad.facilitation;

/// An outcome that shows a request, as it is now.
public interface AboutRequest {
    String request();
}
