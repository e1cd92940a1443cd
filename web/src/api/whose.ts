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
/** In both storages the moment of a log-out: the last one, and the last that this tab knows of. */
const LEFT = 'koppelkansen.left';
/** In the storage that all tabs of a browser share, so that each hears of a login, a log-out and an end. */
const TOLD = 'koppelkansen.session';

let isKnown = false;
let now: Whose = { account: '', isOver: false, changes: 0, isSurprise: false };
const listeners = new Set<() => void>();
const forgetting = new Set<(unless: string) => void>();

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

/**
 * Somebody looks; nobody in particular where empty. What others filled in stays for them, and is shown to nobody else,
 * unless somebody was left for another on purpose in this tab, or logged out while it could not hear of that.
 */
export function becomes(account: string, isAsked: boolean): void {
  if ((sessionStorage.getItem(LEFT) ?? '') !== (localStorage.getItem(LEFT) ?? '')) {
    forget('');
  } else if (isAsked) {
    forget(account);
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
  if (isHere) {
    localStorage.setItem(LEFT, String(Date.now()));
  }
  forget('');
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

/** Removes what was kept in this tab for others than one account; all of it where that is empty. */
function forget(unless: string): void {
  const own = ownPrefix(unless);
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(OWN) && (unless === '' || !key.startsWith(own)))
    .forEach((key) => sessionStorage.removeItem(key));
  forgetting.forEach((listener) => listener(unless));
  sessionStorage.setItem(LEFT, localStorage.getItem(LEFT) ?? '');
}

/** Has something done when what is kept in memory must be forgotten too, for others than one account. */
export function whenForgetting(listener: (unless: string) => void): void {
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
