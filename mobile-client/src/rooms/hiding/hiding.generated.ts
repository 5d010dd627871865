/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
export type CapReason =
  /** There is no room for more people. */
  | 'ROOM'
  /** With more people it is not safe. */
  | 'SAFETY';

export type Heaviness =
  | 'HEAVY'
  | 'LIGHT'
  /** Sitting down: phoning, writing. */
  | 'SEATED';

/** What every neighbourhood keeps to; shown as 'Zo doen we het hier'. */
export type HouseRule =
  /** 'Wat van een ander is en privé, zetten we hier niet neer.' */
  | 'NOT_PRIVATE'
  /** 'We doen elkaar geen pijn, ook niet met woorden.' */
  | 'NO_HURTING'
  /** 'We verkopen hier niets.' */
  | 'NO_SELLING'
  /** 'We schrijven wat klopt.' */
  | 'ONLY_WHAT_IS_SO';

export type ProjectKind = 'FREE' | 'PLAYGROUND' | 'SUSTAINABILITY_HUB';

export type TaskState = 'DONE' | 'IDEA' | 'OPEN';

/** Something that somebody wrote and others read. Exactly one of these. */
export type Words =
  | {
      readonly advice: string;
      readonly friction?: never;
      readonly hourLine?: never;
      readonly line?: never;
      readonly problem?: never;
      readonly project?: never;
      readonly proposal?: never;
      readonly request?: never;
      readonly rest?: never;
      readonly task?: never;
      readonly warning?: never;
    }
  | {
      readonly advice?: never; /** What was added to 'Dit loopt niet lekker', once it is shared. */
      readonly friction: string;
      readonly hourLine?: never;
      readonly line?: never;
      readonly problem?: never;
      readonly project?: never;
      readonly proposal?: never;
      readonly request?: never;
      readonly rest?: never;
      readonly task?: never;
      readonly warning?: never;
    }
  | {
      readonly advice?: never;
      readonly friction?: never; /** A line for het uurtje. */
      readonly hourLine: string;
      readonly line?: never;
      readonly problem?: never;
      readonly project?: never;
      readonly proposal?: never;
      readonly request?: never;
      readonly rest?: never;
      readonly task?: never;
      readonly warning?: never;
    }
  | {
      readonly advice?: never;
      readonly friction?: never;
      readonly hourLine?: never; /** One line to the other doers. */
      readonly line: string;
      readonly problem?: never;
      readonly project?: never;
      readonly proposal?: never;
      readonly request?: never;
      readonly rest?: never;
      readonly task?: never;
      readonly warning?: never;
    }
  | {
      readonly advice?: never;
      readonly friction?: never;
      readonly hourLine?: never;
      readonly line?: never;
      readonly problem: string;
      readonly project?: never;
      readonly proposal?: never;
      readonly request?: never;
      readonly rest?: never;
      readonly task?: never;
      readonly warning?: never;
    }
  | {
      readonly advice?: never;
      readonly friction?: never;
      readonly hourLine?: never;
      readonly line?: never;
      readonly problem?: never; /** Its name and for whom it is; also in what was changed about them. */
      readonly project: string;
      readonly proposal?: never;
      readonly request?: never;
      readonly rest?: never;
      readonly task?: never;
      readonly warning?: never;
    }
  | {
      readonly advice?: never;
      readonly friction?: never;
      readonly hourLine?: never;
      readonly line?: never;
      readonly problem?: never;
      readonly project?: never; /** Its sentence, and the words that it would change. With hidden words it comes to nothing, until it is proposed in another way. */
      readonly proposal: string;
      readonly request?: never;
      readonly rest?: never;
      readonly task?: never;
      readonly warning?: never;
    }
  | {
      readonly advice?: never;
      readonly friction?: never;
      readonly hourLine?: never;
      readonly line?: never;
      readonly problem?: never;
      readonly project?: never;
      readonly proposal?: never;
      readonly request: string;
      readonly rest?: never;
      readonly task?: never;
      readonly warning?: never;
    }
  | {
      readonly advice?: never;
      readonly friction?: never;
      readonly hourLine?: never;
      readonly line?: never;
      readonly problem?: never;
      readonly project?: never;
      readonly proposal?: never;
      readonly request?: never; /** The project or platform that is at rest. */
      readonly rest: string;
      readonly task?: never;
      readonly warning?: never;
    }
  | {
      readonly advice?: never;
      readonly friction?: never;
      readonly hourLine?: never;
      readonly line?: never;
      readonly problem?: never;
      readonly project?: never;
      readonly proposal?: never;
      readonly request?: never;
      readonly rest?: never; /** Its name, and how it is done; also in what was changed about them. */
      readonly task: string;
      readonly warning?: never;
    }
  | {
      readonly advice?: never;
      readonly friction?: never;
      readonly hourLine?: never;
      readonly line?: never;
      readonly problem?: never;
      readonly project?: never;
      readonly proposal?: never;
      readonly request?: never;
      readonly rest?: never;
      readonly task?: never;
      readonly warning: string;
    };

export type WordsKind =
  | 'ADVICE'
  | 'FRICTION'
  | 'HOUR_LINE'
  | 'LINE'
  | 'PROBLEM'
  | 'PROJECT'
  | 'PROPOSAL'
  | 'REQUEST'
  | 'REST'
  | 'TASK'
  | 'WARNING';

export type WholeDoubtFragment = {
  readonly kind: Schema.WordsKind;
  readonly id: string;
  readonly text: string;
  readonly rule: Schema.HouseRule;
  readonly aside: boolean;
  readonly mine: boolean;
};

export type HidingsQueryVariables = Exact<{
  platform: string;
  after?: string | null | undefined;
}>;

export type HidingsQuery = {
  readonly hidings: {
    readonly next: string | null;
    readonly hidings: ReadonlyArray<{
      readonly id: string;
      readonly at: string;
      readonly kind: Schema.WordsKind;
      readonly rule: Schema.HouseRule;
      readonly doers: number;
      readonly shownAgainAt: string | null;
    }>;
  };
};

export type DoesNotBelongMutationVariables = Exact<{
  what: Schema.Words;
  rule: Schema.HouseRule;
  key: string;
}>;

export type DoesNotBelongMutation = {
  readonly doesNotBelong:
    | {
        readonly __typename: 'DoersDecide';
        readonly openTasks: ReadonlyArray<{
          readonly id: string;
          readonly title: string;
          readonly startsAt: string | null;
          readonly minutes: number;
          readonly heaviness: Schema.Heaviness;
          readonly state: Schema.TaskState;
          readonly slots: number;
          readonly stillNeeded: number;
          readonly projectEnded: boolean;
          readonly doers: ReadonlyArray<{
            readonly name: string | null;
            readonly me: boolean;
            readonly joined: boolean;
            readonly learning: boolean;
            readonly done: boolean;
          }>;
          readonly project: { readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind };
          readonly place: {
            readonly id: string;
            readonly name: string;
            readonly latitude: number | null;
            readonly longitude: number | null;
          } | null;
          readonly myClaim: { readonly id: string; readonly nudgeAt: string; readonly lapsesAt: string } | null;
          readonly pause: { readonly until: string; readonly warning: { readonly sentence: string } } | null;
          readonly cap: { readonly reason: Schema.CapReason; readonly sentence: string | null } | null;
          readonly walkAlong: { readonly iLearn: boolean; readonly placeIsFree: boolean } | null;
        }>;
      }
    | { readonly __typename: 'DoubtHeard'; readonly rule: Schema.HouseRule }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'WordsSetAside'; readonly rule: Schema.HouseRule };
};

export type ShowAgainMutationVariables = Exact<{
  what: Schema.Words;
  key: string;
}>;

export type ShowAgainMutation = {
  readonly showAgain:
    | {
        readonly __typename: 'DoersDecide';
        readonly openTasks: ReadonlyArray<{
          readonly id: string;
          readonly title: string;
          readonly startsAt: string | null;
          readonly minutes: number;
          readonly heaviness: Schema.Heaviness;
          readonly state: Schema.TaskState;
          readonly slots: number;
          readonly stillNeeded: number;
          readonly projectEnded: boolean;
          readonly doers: ReadonlyArray<{
            readonly name: string | null;
            readonly me: boolean;
            readonly joined: boolean;
            readonly learning: boolean;
            readonly done: boolean;
          }>;
          readonly project: { readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind };
          readonly place: {
            readonly id: string;
            readonly name: string;
            readonly latitude: number | null;
            readonly longitude: number | null;
          } | null;
          readonly myClaim: { readonly id: string; readonly nudgeAt: string; readonly lapsesAt: string } | null;
          readonly pause: { readonly until: string; readonly warning: { readonly sentence: string } } | null;
          readonly cap: { readonly reason: Schema.CapReason; readonly sentence: string | null } | null;
          readonly walkAlong: { readonly iLearn: boolean; readonly placeIsFree: boolean } | null;
        }>;
      }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'OwnWords'; readonly rule: Schema.HouseRule }
    | { readonly __typename: 'WordsShown'; readonly again: boolean };
};

export const Hidings: Operation<HidingsQuery, HidingsQueryVariables> = {
  name: 'Hidings',
  kind: 'query',
  text: 'query Hidings($platform:ID!$after:String){hidings(platform:$platform after:$after){hidings{id at kind rule doers shownAgainAt}next}}',
};

export const DoesNotBelong: Operation<DoesNotBelongMutation, DoesNotBelongMutationVariables> = {
  name: 'DoesNotBelong',
  kind: 'mutation',
  text: 'mutation DoesNotBelong($what:Words!$rule:HouseRule!$key:ID!){doesNotBelong(what:$what rule:$rule key:$key){__typename ...on DoubtHeard{rule}...on WordsSetAside{rule}...on DoersDecide{openTasks{...TileTask}}...on NotFound{what}}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const ShowAgain: Operation<ShowAgainMutation, ShowAgainMutationVariables> = {
  name: 'ShowAgain',
  kind: 'mutation',
  text: 'mutation ShowAgain($what:Words!$key:ID!){showAgain(what:$what key:$key){__typename ...on WordsShown{again}...on OwnWords{rule}...on DoersDecide{openTasks{...TileTask}}...on NotFound{what}}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};
