export interface AgreementsWords {
  title: string;
  more: string;
  sayDays: (p: { count: number }) => string;
  openClaims: (p: { count: number }) => string;
  claimNudgeDays: (p: { count: number }) => string;
  claimDays: (p: { count: number }) => string;
  nudgeDaysAfterDate: (p: { count: number }) => string;
  claimDaysAfterDate: (p: { count: number }) => string;
  undoHours: (p: { count: number }) => string;
  talkHours: (p: { count: number }) => string;
  proposalHours: (p: { count: number }) => string;
  taskPauseHours: (p: { count: number }) => string;
  lookAgain: (p: { day: string | number }) => string;
  lookNow: string;
}
