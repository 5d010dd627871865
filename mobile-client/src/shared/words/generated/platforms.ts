export interface PlatformsWords {
  title: string;
  thisIsUs: string;
  since: (p: { month: string | number }) => string;
  call: (p: { name: string | number }) => string;
  callTitle: string;
  callName: (p: { name: string | number }) => string;
  joinTitle: string;
  projects: string;
  endedProjects: string;
  playground: string;
  hub: string;
  free: string;
  made: string;
  madeNone: string;
  begin: string;
  which: string;
  whichMore: string;
  chosen: string;
  none: string;
  noneMore: string;
}
