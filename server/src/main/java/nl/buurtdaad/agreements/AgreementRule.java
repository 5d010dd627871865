package nl.buurtdaad.agreements;

import static nl.buurtdaad.agreements.AgreementName.CLAIM_DAYS;
import static nl.buurtdaad.agreements.AgreementName.CLAIM_DAYS_AFTER_DATE;
import static nl.buurtdaad.agreements.AgreementName.CLAIM_NUDGE_DAYS;
import static nl.buurtdaad.agreements.AgreementName.NUDGE_DAYS_AFTER_DATE;

import java.util.Optional;
import nl.buurtdaad.agreements.AgreementChange.NumberDoesNotFit;

/// Which numbers can be agreed on beside the others: somebody is asked "Lukt het nog?" before their claim lapses.
public final class AgreementRule {
    private AgreementRule() {}

    /// Why a number cannot be agreed on; empty when it can.
    public static Optional<NumberDoesNotFit> refusal(AgreementName name, int number, Agreements others) {
        int atLeast = name.atLeast();
        int atMost = name.atMost();
        switch (name) {
            case CLAIM_NUDGE_DAYS -> atMost = others.number(CLAIM_DAYS) - 1;
            case CLAIM_DAYS -> atLeast = others.number(CLAIM_NUDGE_DAYS) + 1;
            case NUDGE_DAYS_AFTER_DATE -> atMost = others.number(CLAIM_DAYS_AFTER_DATE) - 1;
            case CLAIM_DAYS_AFTER_DATE -> atLeast = others.number(NUDGE_DAYS_AFTER_DATE) + 1;
            case SAY_DAYS, UNDO_HOURS, TALK_HOURS, PROPOSAL_HOURS, OPEN_CLAIMS, TASK_PAUSE_HOURS -> {}
        }
        return number >= atLeast && number <= atMost
                ? Optional.empty()
                : Optional.of(new NumberDoesNotFit(name, atLeast, atMost));
    }
}
