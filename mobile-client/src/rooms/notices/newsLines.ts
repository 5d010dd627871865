import type { AppWords } from '../../shared/words/generated/app';
import type { NoticesWords } from '../../shared/words/generated/notices';
import type { Heard } from '../blocks/blockMessages';
import type { NoticeLineFragment } from './notices.generated';

/** One line of news, made of one notice or of several that say the same. */
export interface NewsLine {
  readonly id: string;
  readonly text: string;
  readonly href: string | null;
  readonly isNew: boolean;
}

const mostNames = 3;

/** Newest first; thanks for one deed, who joins in one task, and what the liaison team did, are one line. */
export function newsLines(
  notices: readonly NoticeLineFragment[],
  isNew: (notice: NoticeLineFragment) => boolean,
  t: NoticesWords,
  app: AppWords,
): NewsLine[] {
  const together = new Map<string, NoticeLineFragment[]>();
  for (const notice of notices) {
    const same = sameAs(notice);
    together.set(same, [...(together.get(same) ?? []), notice]);
  }
  return [...together.values()].flatMap((group) => {
    const [newest] = group;
    if (!newest) return [];
    return {
      id: newest.id,
      text: sayNotices(newest, namesOf(group, t), t, app),
      href: hrefOf(newest),
      isNew: group.some(isNew),
    };
  });
}

/** Neighbours who did something that reached the reader by itself; what several did together names each elsewhere. */
export function heard(notices: readonly NoticeLineFragment[], lines: readonly NewsLine[]): Heard[] {
  return notices.flatMap(({ id, kind, by }): Heard[] =>
    kind === 'WE_SEE_YOU' ||
    kind === 'BACKING_ASKED' ||
    kind === 'BACKED' ||
    kind === 'BACKING_TAKEN_BACK' ||
    kind === 'CONTACT_NAMED' ||
    kind === 'CASE_MOVED' ||
    kind === 'WARNED' ||
    kind === 'ALL_GOOD' ||
    kind === 'DOUBTED' ||
    kind === 'STANDS' ||
    kind === 'ANSWERED' ||
    kind === 'EXPLAINED' ||
    kind === 'ASKED_BACK' ||
    kind === 'PROMISE_MOVED' ||
    kind === 'HANDOVER_OFFERED' ||
    kind === 'HANDOVER_RETURNED'
      ? []
      : by === null
        ? lines.filter((line) => line.id === id).map(({ text }) => ({ whom: { notice: id }, name: null, line: text }))
        : [{ whom: { notice: id }, name: by, line: '' }],
  );
}

function sameAs(notice: NoticeLineFragment): string {
  switch (notice.kind) {
    case 'JOINED':
      return `JOINED ${notice.task?.id ?? notice.id}`;
    case 'THANKED':
      return `THANKED ${notice.deed ?? notice.id}`;
    case 'CHANGED':
      return `CHANGED ${notice.by ?? ''} ${notice.task?.id ?? notice.project?.id ?? notice.id}`;
    case 'CASE_MOVED':
      return `CASE_MOVED ${notice.caseNow ?? ''} ${notice.request ?? notice.project?.id ?? notice.id}`;
    case 'HANDOVER_OFFERED':
      return `HANDOVER_OFFERED ${notice.project?.id ?? notice.id}`;
    case 'LEFT':
    case 'WE_SEE_YOU':
    case 'LINE':
    case 'TALKED_OVER':
    case 'PROPOSED':
    case 'PROBLEM_SEEN':
    case 'STANDS':
    case 'ANSWERED':
    case 'EXPLAINED':
    case 'ASKED_BACK':
    case 'PROMISE_MOVED':
    case 'HANDOVER_RETURNED':
    case 'WARNED':
    case 'ALL_GOOD':
    case 'DOUBTED':
    case 'OWN_TASK':
    case 'KEY_GIVEN':
    case 'KEY_TAKEN_BACK':
    case 'READY':
    case 'BACKING_ASKED':
    case 'BACKED':
    case 'BACKING_TAKEN_BACK':
    case 'CONTACT_NAMED':
      return notice.id;
  }
}

/** Each name once, oldest first; who is not named, and whoever comes after three names, are neighbours. */
function namesOf(group: readonly NoticeLineFragment[], t: NoticesWords): readonly string[] {
  const named = new Set(group.toReversed().flatMap((notice) => (notice.by === null ? [] : [notice.by])));
  const unnamed = group.filter((notice) => notice.by === null).length;
  const shown = [...named].slice(0, mostNames);
  const others = named.size - shown.length + unnamed;
  if (others === 0) return shown;
  if (shown.length === 0) return [others === 1 ? t.aNeighbour : t.fewNeighboursFirst];
  return [...shown, others === 1 ? t.alsoANeighbour : t.fewNeighbours];
}

function sayNotices(notice: NoticeLineFragment, names: readonly string[], t: NoticesWords, app: AppWords): string {
  const task = notice.task?.title ?? notice.project?.name ?? notice.place?.name ?? notice.platform?.name ?? '';
  const [last, ...before] = names.toReversed();
  const name = before.length > 0 ? app.and({ first: before.toReversed().join(', '), last: last ?? '' }) : (last ?? '');
  // "Een paar buurtgenoten" are many, though it is one part of the sentence.
  const count = names.length > 1 || last === t.fewNeighboursFirst ? 2 : 1;
  switch (notice.kind) {
    case 'JOINED':
      return t.joined({ names: name, task, count });
    case 'LEFT':
      return [t.left({ name, task }), notice.task && notice.task.stillNeeded > 0 ? t.roomAgain : ''].join(' ').trim();
    case 'THANKED':
      return t.thanked({ names: name, task, count });
    case 'WE_SEE_YOU':
      return t.weSeeYou({ name, task });
    case 'CHANGED':
      return t.changed({ name, task });
    case 'TALKED_OVER':
      return t.talkedOver({ name, task });
    case 'PROPOSED':
      return t.proposed({ name, task });
    case 'PROBLEM_SEEN':
      return t.problemSeen({ name, task });
    case 'STANDS':
      return t.stands({ task });
    case 'ANSWERED':
      return notice.line === null ? t.answered({ task }) : t.answeredIt({ line: notice.line, task });
    case 'EXPLAINED':
      return notice.line === null ? t.explained({ task }) : t.explainedIt({ line: notice.line, task });
    case 'ASKED_BACK':
      return notice.line === null ? t.askedBack({ task }) : t.askedBackIt({ line: notice.line, task });
    case 'PROMISE_MOVED':
      return notice.line === null ? t.promiseMoved({ task }) : t.promiseMovedIt({ line: notice.line, task });
    case 'HANDOVER_OFFERED':
      return t.handoverOffered({ task });
    case 'HANDOVER_RETURNED':
      return t.handoverReturned({ task });
    case 'READY':
      return t.ready({ name, task });
    case 'BACKING_ASKED':
      return t.backingAsked({ name, task });
    case 'BACKED':
      return t.backed({ name, task });
    case 'BACKING_TAKEN_BACK':
      return t.backingTakenBack({ name, task });
    case 'CASE_MOVED':
      return sayCaseMoved(notice.caseNow, notice.line ?? task, t);
    case 'CONTACT_NAMED':
      return t.contactNamed({ name, task });
    case 'WARNED':
      return t.warned({ name, task, line: notice.line ?? '…' });
    case 'ALL_GOOD':
      return t.allGood({ task, line: notice.line ?? '…' });
    case 'DOUBTED':
      return t.doubted({ task });
    case 'OWN_TASK':
      return t.ownTask({ name, task });
    case 'KEY_GIVEN':
      return t.keyGiven({ name, place: notice.place?.name ?? task });
    case 'KEY_TAKEN_BACK':
      return t.keyTakenBack({ name, place: notice.place?.name ?? task });
    case 'LINE':
      return notice.line === null ? t.saidSomething({ name, task }) : t.line({ name, task, line: notice.line });
  }
}

/** As it is by now: what was taken back since is not told. */
function sayCaseMoved(now: NoticeLineFragment['caseNow'], what: string, t: NoticesWords): string {
  switch (now) {
    case 'NEW':
      return t.caseKnown({ what });
    case 'PICKED_UP':
      return t.caseCalls({ what });
    case 'EXPLAINED':
      return t.caseExplained({ what });
    case 'SOLVED':
      return t.caseSolved({ what });
    case 'STUCK':
      return t.caseStuck({ what });
    case 'OVER':
    case null:
      return t.caseOver({ what });
  }
}

function hrefOf({ kind, task, request, project, place, platform }: NoticeLineFragment): string | null {
  // There it stands under the deed.
  if (kind === 'WE_SEE_YOU' && project) return `/project/${project.id}`;
  if (task) return `/klus/${task.id}`;
  if (request) return `/vraag/${request}`;
  if (project) return `/project/${project.id}`;
  if (place) return place.sign === null ? null : `/s/${place.sign}`;
  return platform ? `/buurt/${platform.id}` : null;
}
