package nl.buurtdaad.notices;

/// What takes letters away.
interface Post {
    /// @throws NotTaken when the letter has to be tried again
    void take(Letter letter) throws NotTaken;

    final class NotTaken extends Exception {
        private static final long serialVersionUID = 1;

        NotTaken(Exception reason) {
            super(reason.getClass().getSimpleName(), reason);
        }
    }
}
