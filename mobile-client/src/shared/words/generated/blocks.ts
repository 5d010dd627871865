export interface BlocksWords {
  open: string;
  what: string;
  whatNot: string;
  from: (p: { name: string | number }) => string;
  fromLine: (p: { line: string | number }) => string;
  done: string;
  doneMore: string;
  again: string;
  gone: string;
  title: string;
  since: (p: { name: string | number; day: string | number }) => string;
  hearAgain: string;
}
