package nl.buurtdaad.notices;

import java.time.Instant;

/// Port for whoever wants a phone to ring: one is given to the [Inbox] in `Buurtdaad`, and without one nothing is sent.
///
/// It is called when a resident is told outside the app, at the instants of [DueRule]: never in the quiet hours,
/// never for what was seen already, was switched off or did not happen, and once for all that is due together, with
/// the newest of it. The call comes after the commit, on a thread of its own, so it may take its time, and may throw:
/// the reason is logged, nothing else changes. When the server dies in between the call is lost; the notice itself is
/// in the inbox. The phones of a resident and the wording are the provider's: a push says that there is news, and the
/// app reads the notice afresh, with the names as they are then.
@FunctionalInterface
public interface Push {
    void tell(News news);

    /// @param notice id, the same as in `myNotices`
    /// @param resident whom to tell
    record News(String notice, String resident, Notice.Kind kind, Instant at) {}
}
