package nl.buurtdaad.codes;

import nl.buurtdaad.database.Tx;

/// Takes a mail in the transaction and sends it after it; the room `notices` does it.
@FunctionalInterface
public interface CodeMail {
    void write(Tx tx, String to, String subject, String text);
}
