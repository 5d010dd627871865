package nl.buurtdaad.facilitation;

/// There is no such project, request or promise, or it is not the caller's.
record NotFound(String what)
        implements AskOutcome,
                AnswerOutcome,
                SayReceivedOutcome,
                TellMoreOutcome,
                MovePromiseOutcome,
                AskToClarifyOutcome,
                ClarifyOutcome,
                WithdrawRequestOutcome {}
