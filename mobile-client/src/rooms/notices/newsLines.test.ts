import { describe, expect, test } from 'vitest';
import { words as app } from '../../shared/words/generated/app.nl';
import { words as t } from '../../shared/words/generated/notices.nl';
import { heard, newsLines } from './newsLines';
import type { NoticeLineFragment } from './notices.generated';

let made = 0;

function notice(kind: NoticeLineFragment['kind'], by: string | null, rest: Partial<NoticeLineFragment> = {}) {
  made += 1;
  return {
    id: `notice-${made}`,
    at: '2026-05-12T12:50:00Z',
    kind,
    by,
    seen: false,
    line: null,
    caseNow: null,
    request: null,
    deed: kind === 'THANKED' ? 'bladeren' : null,
    task: { id: 'net', title: 'Net spannen', stillNeeded: 1 },
    project: { id: 'speeltuin', name: 'Speeltuin' },
    platform: null,
    place: null,
    ...rest,
  } satisfies NoticeLineFragment;
}

const textsOf = (...notices: NoticeLineFragment[]) =>
  newsLines(notices, (each) => !each.seen, t, app).map((line) => line.text);

describe('what the others did', () => {
  test('is one sentence each', () => {
    expect(
      textsOf(
        notice('LEFT', 'Ben'),
        notice('LINE', 'Ben', { line: 'Ik neem een ladder mee.' }),
        notice('THANKED', 'Fatima'),
        notice('JOINED', 'Marlon'),
      ),
    ).toEqual([
      'Ben laat Net spannen los. Er is weer plek.',
      'Ben zegt over Net spannen: „Ik neem een ladder mee.”',
      'Fatima zegt dank je wel voor Net spannen.',
      'Marlon doet mee met Net spannen.',
    ]);
  });

  test('"We zien je" comes from somebody by name, stands under the deed, and is no neighbour to hear less of', () => {
    const seen = [notice('WE_SEE_YOU', 'Sandra')];
    const lines = newsLines(seen, () => true, t, app);
    expect(lines).toMatchObject([
      { text: 'Sandra van de gemeente zegt over Net spannen: We zien je!', href: '/project/speeltuin' },
    ]);
    expect(heard(seen, lines)).toEqual([]);
  });

  test('the liaison team is one line, of how far it is by now', () => {
    const about = { task: null, request: 'sleutel', line: 'Een sleutel van de waterkraan' };
    const stuck = { ...about, caseNow: 'STUCK' } as const;
    const moved = [notice('CASE_MOVED', null, stuck), notice('CASE_MOVED', null, stuck)];
    const lines = newsLines(moved, () => true, t, app);
    expect(lines).toMatchObject([
      { text: 'Het tussenteam zegt eerlijk dat dit vastzit: Een sleutel van de waterkraan', href: '/vraag/sleutel' },
    ]);
    expect(heard(moved, lines)).toEqual([]);
    expect(textsOf(notice('CASE_MOVED', null, { task: null, caseNow: 'NEW' }))).toEqual([
      'Het tussenteam weet het: Speeltuin',
    ]);
  });

  test('who lets go of what is full without them leaves no place', () => {
    const full = { id: 'net', title: 'Net spannen', stillNeeded: 0 };
    expect(textsOf(notice('LEFT', 'Ben', { task: full }))).toEqual(['Ben laat Net spannen los.']);
  });

  test('who is not named is a neighbour, also at the beginning of a sentence', () => {
    expect(textsOf(notice('JOINED', null))).toEqual(['Een buurtgenoot doet mee met Net spannen.']);
    expect(textsOf(notice('THANKED', null), notice('THANKED', 'Ben'))).toEqual([
      'Ben en een buurtgenoot zeggen dank je wel voor Net spannen.',
    ]);
    expect(textsOf(notice('THANKED', null), notice('THANKED', null))).toEqual([
      'Een paar buurtgenoten zeggen dank je wel voor Net spannen.',
    ]);
  });

  test('a line that is gone still says that something was said', () => {
    expect(textsOf(notice('LINE', 'Ben'))).toEqual(['Ben zei iets over Net spannen.']);
  });
});

describe('what says the same', () => {
  test('thanks of several for one deed are one line, at the place of the newest', () => {
    const lines = textsOf(notice('THANKED', 'Fatima'), notice('LEFT', 'Ravi'), notice('THANKED', 'Ben'));
    expect(lines).toEqual([
      'Ben en Fatima zeggen dank je wel voor Net spannen.',
      'Ravi laat Net spannen los. Er is weer plek.',
    ]);
  });

  test('thanks for another deed are another line', () => {
    expect(textsOf(notice('THANKED', 'Ben'), notice('THANKED', 'Ben', { deed: 'soep' }))).toHaveLength(2);
  });

  test('of many, three are named', () => {
    const names = ['Kofi', 'Ravi', 'Joyce', 'Fatima', 'Ben'];
    expect(textsOf(...names.map((name) => notice('THANKED', name)))).toEqual([
      'Ben, Fatima, Joyce en een paar buurtgenoten zeggen dank je wel voor Net spannen.',
    ]);
  });

  test('who joined, let go and joined again is named once', () => {
    expect(textsOf(notice('JOINED', 'Ben'), notice('LEFT', 'Ben'), notice('JOINED', 'Ben'))).toEqual([
      'Ben doet mee met Net spannen.',
      'Ben laat Net spannen los. Er is weer plek.',
    ]);
  });

  test('is new as long as one of it is', () => {
    const [line] = newsLines(
      [notice('THANKED', 'Fatima', { seen: true }), notice('THANKED', 'Ben')],
      (each) => !each.seen,
      t,
      app,
    );
    expect(line?.isNew).toBe(true);
  });
});

describe('the way to it', () => {
  test('leads to the task, else to what was asked, else to the project, else nowhere', () => {
    const hrefs = newsLines(
      [
        notice('LEFT', 'Ben'),
        notice('ANSWERED', null, { task: null, request: 'kraan' }),
        notice('LEFT', 'Ben', { task: null }),
        notice('LEFT', 'Ben', { task: null, project: null }),
      ],
      () => false,
      t,
      app,
    ).map((line) => line.href);
    expect(hrefs).toEqual(['/klus/net', '/vraag/kraan', '/project/speeltuin', null]);
  });

  test('who warns has no name, and the line leads to the sign', () => {
    const place = { id: 'baan', name: 'Tennisbaan', sign: 'TENNIS' };
    const [line] = newsLines(
      [notice('WARNED', null, { task: null, project: null, place, line: 'Er ligt glas.' })],
      () => true,
      t,
      app,
    );
    expect(line?.text).toBe('Een buurtgenoot waarschuwt bij Tennisbaan: „Er ligt glas.”');
    expect(line?.href).toBe('/s/TENNIS');
  });

  test('who says that it is all good and who asks whether something belongs here have no name either', () => {
    const place = { id: 'baan', name: 'Tennisbaan', sign: 'TENNIS' };
    const notices = [
      notice('ALL_GOOD', null, { task: null, project: null, place, line: 'Het glas is weg.' }),
      notice('DOUBTED', null, { task: null }),
    ];
    const lines = newsLines(notices, () => true, t, app);
    expect(lines.map(({ text, href }) => [text, href])).toEqual([
      ['Het is weer goed bij Tennisbaan: „Het glas is weg.”', '/s/TENNIS'],
      ['Een doener vraagt of iets hier hoort. Kijk even bij Speeltuin.', '/project/speeltuin'],
    ]);
    expect(heard(notices, lines)).toEqual([]);
  });

  test('who does it their own way leads to what they do', () => {
    const own = { id: 'eigen', title: 'Net strak spannen', stillNeeded: 0 };
    const [line] = newsLines([notice('OWN_TASK', 'Ben', { task: own })], () => true, t, app);
    expect(line).toMatchObject({
      text: 'Ben doet dit nu op een eigen manier: Net strak spannen.',
      href: '/klus/eigen',
    });
  });

  test('a proposal about the whole neighbourhood leads to its page', () => {
    const platform = { id: 'k', name: 'Hart voor de buurt' };
    const [line] = newsLines([notice('PROPOSED', 'Ben', { task: null, project: null, platform })], () => true, t, app);
    expect(line?.text).toBe('Ben stelt iets voor over Hart voor de buurt.');
    expect(line?.href).toBe('/buurt/k');
  });
});
