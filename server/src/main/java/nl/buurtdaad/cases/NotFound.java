package nl.buurtdaad.cases;

record NotFound(String what) implements CaseOutcome {}
