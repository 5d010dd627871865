package nl.buurtdaad.notices;

import java.time.Instant;

/// Port for whoever wants a phone to ring: one is given to the [Inbox] in `Buurtdaad`, and without one nothing is sent.
///
/// It is called once for each notice, after the commit of what it tells, and never for what did not happen. It runs
/// on a thread of its own, so it may take its time, and may throw: the reason is logged, nothing else changes. When the
/// server dies between commit and call the call is lost; the notice itself is in the inbox. Quiet hours (21:00-08:00,
/// DOMAIN part 4), the phones of a resident and the wording are the provider's: a push says that there is news, and the
/// app reads the notice afresh, with the names as they are then.
@FunctionalInterface
public interface Push {
    void tell(News news);

    /// @param notice id, the same as in `myNotices`
    /// @param resident whom to tell
    record News(String notice, String resident, Notice.Kind kind, Instant at) {}
}
