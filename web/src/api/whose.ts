import { useSyncExternalStore } from 'react';

/** Whose the page is, and whether that person's session is over. */
interface Whose {
  /** Id of the account whose things are shown; empty for who is not logged in. */
  readonly account: string;
  /** Nothing is asked then, since it would be answered as for nobody; what is there stays. */
  readonly isOver: boolean;
  /** How often it became somebody else's. */
  readonly changes: number;
  /** Whether that was last by something else than what was pressed in this tab, and nobody has said to know. */
  readonly isSurprise: boolean;
}

const OWN = 'koppelkansen.own/';
const LAST = 'koppelkansen.account';
/** In the storage that all tabs of a browser share, so that each hears of a login, a log-out and an end. */
const TOLD = 'koppelkansen.session';

let isKnown = false;
let now: Whose = { account: '', isOver: false, changes: 0, isSurprise: false };
const listeners = new Set<() => void>();
const forgetting = new Set<() => void>();

function put(changes: Partial<Whose>): void {
  now = { ...now, ...changes };
  listeners.forEach((listener) => listener());
}

export const whose = (): Whose => now;

export function useWhose(): Whose {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, whose);
}

/** Called where the server says that it does not know who asks. */
export function sessionEnded(): void {
  if (now.account !== '' && !now.isOver) {
    put({ isOver: true });
    tell('over');
  }
}

/** Somebody looks; nobody in particular where empty. What others who logged in left behind in this tab goes. */
export function becomes(account: string, isAsked: boolean): void {
  if (account !== '' && sessionStorage.getItem(LAST) !== account) {
    forget(account);
    sessionStorage.setItem(LAST, account);
  }
  if (now.account !== account || now.isOver) {
    const isOther = isKnown && now.account !== account;
    const isSurprise = isOther && now.account !== '' && !isAsked;
    put({ account, isOver: false, changes: now.changes + (isOther ? 1 : 0), isSurprise });
    tell(`in ${account}`);
  } else if (account === '' && localStorage.getItem(TOLD)?.startsWith('in ') === true) {
    tell('over');
  }
  isKnown = true;
}

/** Somebody logged out, which is more than a session that ended: nothing stays. */
export function leaves(isHere: boolean): void {
  forget('');
  sessionStorage.removeItem(LAST);
  put({ account: '', isOver: false, changes: now.changes + 1, isSurprise: false });
  if (isHere) {
    tell('out');
  }
}

/** Somebody read that the page is somebody else's now. */
export const heardOf = (): void => put({ isSurprise: false });

function tell(what: string): void {
  localStorage.setItem(TOLD, `${what} ${Date.now()}`);
}

/** Hears from other tabs. */
export function hearOthers(onLeft: () => void, onOther: () => void): () => void {
  const hear = ({ key, newValue }: StorageEvent) => {
    if (key === TOLD) {
      (newValue?.startsWith('out ') === true ? onLeft : onOther)();
    }
  };
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}

/** Removes what was kept in this tab for others than one account. */
function forget(unless: string): void {
  const own = ownPrefix(unless);
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(OWN) && (unless === '' || !key.startsWith(own)))
    .forEach((key) => sessionStorage.removeItem(key));
  forgetting.forEach((listener) => listener());
}

/** Has something done when what is kept in memory must be forgotten too. */
export function whenForgetting(listener: () => void): void {
  forgetting.add(listener);
}

const ownPrefix = (account: string) => `${OWN}${encodeURIComponent(account)}/`;

/** What this tab keeps under a name for who looks now. */
export const readOwn = (name: string): string | null => sessionStorage.getItem(ownPrefix(now.account) + name);

/** Keeps something under a name for who looks now; nothing where it is empty. */
export function keepOwn(name: string, value: string): void {
  if (value === '') {
    sessionStorage.removeItem(ownPrefix(now.account) + name);
  } else {
    sessionStorage.setItem(ownPrefix(now.account) + name, value);
  }
}
