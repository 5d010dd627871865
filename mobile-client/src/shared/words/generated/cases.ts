export interface CasesWords {
  noAnswer: string;
  brokenPromise: string;
  noContact: string;
  pickedUp: (p: { department: string | number }) => string;
  pickedUpNobody: string;
  happening: string;
  why: string;
  stuck: string;
  iCall: string;
  explain: string;
  explainHint: string;
  explainSend: string;
  solve: string;
  sayStuck: string;
  movedPickUp: string;
  movedExplain: string;
  movedSolve: string;
  movedStuck: string;
  isOver: string;
  gone: string;
  letterHello: (p: { name: string | number }) => string;
  letterSubject: (p: { sentence: string | number }) => string;
  letterNoAnswer: (p: { department: string | number }) => string;
  letterBrokenPromise: (p: { department: string | number }) => string;
  letterNoContact: string;
  letterDo: string;
  letterDesk: string;
}
