export interface PromisesWords {
  title: string;
  lead: string;
  none: string;
  toPromises: string;
  toPromisesHint: string;
  by: (p: { day: string | number }) => string;
  wasBy: (p: { day: string | number }) => string;
  notYet: (p: { day: string | number }) => string;
  answerBy: (p: { day: string | number }) => string;
  answerWasBy: (p: { day: string | number }) => string;
  onlyIf: (p: { condition: string | number }) => string;
  kept: string;
  repaired: string;
  moved: (p: { day: string | number }) => string;
  departmentLead: string;
  figures: string;
  figuresOf: string;
  tooFew: string;
  median: (p: { days: string | number; count: number }) => string;
  medianSameDay: string;
  medianHow: string;
  inTime: (p: { part: string | number; of: string | number }) => string;
  promisesKept: (p: { part: string | number; of: string | number }) => string;
  visits: (p: { count: number }) => string;
  visitsNone: string;
  ofDepartment: (p: { department: string | number }) => string;
}
