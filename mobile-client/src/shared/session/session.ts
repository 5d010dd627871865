/** Who this phone is: a key that it made itself, and whether the neighbourhood knows the key. */
export interface Phone {
  readonly key: string;
  readonly known: boolean;
  readonly name: string | null;
  /** False once a sign asked whether it is an official's; then no sign asks again. */
  readonly office?: false;
}

/** 32 random bytes: a secret that nobody can guess, so that no password is needed. */
export function newKey(
  random: (bytes: Uint8Array<ArrayBuffer>) => void = (bytes) => crypto.getRandomValues(bytes),
): string {
  const bytes = new Uint8Array(32);
  random(bytes);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** A key that this phone keeps under a name of its own. */
function keptAs(kept: string) {
  const listeners = new Set<() => void>();
  let withoutStorage: Phone | null = null;

  function read(): Phone | null {
    try {
      const text = localStorage.getItem(kept);
      return text ? (JSON.parse(text) as Phone) : null;
    } catch {
      return withoutStorage;
    }
  }

  function keep(phone: Phone | null): void {
    withoutStorage = phone;
    try {
      if (phone) localStorage.setItem(kept, JSON.stringify(phone));
      else localStorage.removeItem(kept);
    } catch {
      // A phone that keeps nothing still works until this tab is closed.
    }
    for (const listener of listeners) listener();
  }

  return {
    /** Kept before it is sent: when that answer is lost, the key is not. */
    phoneKey(): string {
      const phone = read() ?? { key: newKey(), known: false, name: null };
      keep(phone);
      return phone.key;
    },

    /** What goes along with a call; nothing before the neighbourhood knows us. */
    token(): string | null {
      const phone = read();
      return phone?.known ? phone.key : null;
    },

    known: (): boolean => read()?.known ?? false,

    name: (): string | null => read()?.name ?? null,

    introduced(name: string): void {
      const phone = read() ?? { key: newKey() };
      keep({ key: phone.key, known: true, name });
    },

    /** The server does not know this key; it may be introduced again. */
    notKnown(): void {
      const phone = read();
      if (phone?.known) keep({ ...phone, known: false });
    },

    /** The next introduction makes another key. */
    forget(): void {
      keep(null);
    },

    listen(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The neighbour. */
export const session = keptAs('buurtdaad.phone');

/** The official, or the one of the liaison team: another hat, so another key. */
export const office = keptAs('buurtdaad.office');

/** What only somebody in office does; it goes with the key of the office, where this phone has one. */
const ofAnOffice = new Set([
  'MyDesk',
  'AnswerYes',
  'AnswerYesIf',
  'AnswerLater',
  'PassOn',
  'AnswerNoBut',
  'AskBack',
  'Clarify',
  'MovePromise',
  'PickUpCase',
  'ExplainCase',
  'SolveCase',
  'TakeSolvedBack',
  'SayCaseIsStuck',
  'TakeStuckBack',
  'SayIAmContact',
  'HandoverDesk',
  'DraftHandover',
  'OfferHandover',
  'ReturnHandover',
  'LogVisit',
  'TakeVisitBack',
  'SayWeSeeYou',
  'TakeWeSeeYouBack',
  'AskAlongForBacking',
  'Back',
  'SayNotNow',
  'TakeBackingBack',
  'SignOutOfOffice',
]);

const officeEnding = /InOffice$/;

/** What either hat may do, done in office: the same operation, which goes with the key of the office. */
export function inOffice<Op extends { readonly name: string; readonly text: string }>(operation: Op): Op {
  const name = `${operation.name}InOffice`;
  return { ...operation, name, text: operation.text.replace(operation.name, name) };
}

export type Hat = 'neighbour' | 'office';

export const withHat = <Op extends { readonly name: string; readonly text: string }>(hat: Hat, operation: Op): Op =>
  hat === 'office' ? inOffice(operation) : operation;

/** As it is called for every hat. */
export const withoutHat = (operation: string): string => operation.replace(officeEnding, '');

/** The neighbour and the office are both at home on this phone. */
export const hasTwoHats = (): boolean => session.known() && office.known();

/** What makes somebody known goes without a key. */
const ofNobody = new Set(['Introduce', 'AskForOfficeCode', 'SignInToOffice']);

/** With which hat an operation is sent; null for none. On a phone without a neighbour the office looks around too. */
export function hatFor(operation: string): typeof session | null {
  if (ofNobody.has(operation)) return null;
  const hats = ofAnOffice.has(operation) || officeEnding.test(operation) ? [office, session] : [session, office];
  return hats.find((hat) => hat.known()) ?? null;
}
