package nl.buurtdaad.notices;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Without a mail server letters are printed, so that the whole way can be walked on a laptop.
final class PrintedPost implements Post {
    private static final Logger LOG = LoggerFactory.getLogger(PrintedPost.class);

    @Override
    public void take(Letter letter) {
        LOG.info(
                "A letter (no mail server is set: SMTP_HOST)\n┌ To: {}\n│ Subject: {}\n│\n│ {}\n└",
                letter.to(),
                letter.subject(),
                letter.text().strip().replace("\n", "\n│ "));
    }
}
