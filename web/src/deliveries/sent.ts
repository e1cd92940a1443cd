import { keepOwn, readOwn } from '../api/whose';
import { forgetDraft } from '../parts/draft';
import { choose, chosen } from './chosen';
import type { Order } from './order';

/** Under which name the form of a delivery is kept. */
export const DRAFT = 'delivery';
const SENT = 'sent delivery';

/** What was sent last, by which job, and which delivery came of it. */
interface Sent {
  readonly job: string;
  readonly order: string;
  readonly delivery?: string;
}

let files: readonly File[] = [];

function sent(): Sent | undefined {
  const written = readOwn(SENT);
  return written === null ? undefined : (JSON.parse(written) as Sent);
}

/** Remembers what was sent, so that it can be cleared once what came of it has been accepted. */
export function rememberSent(job: string, order: Order, which: readonly File[]): void {
  files = which;
  keepOwn(SENT, JSON.stringify({ job, order: JSON.stringify(order) } satisfies Sent));
}

/** What a delivery came of, while this tab knows it; a browser keeps no files over a reload. */
export function sentFor(delivery: string): { order: Order; files: readonly File[] } | undefined {
  const last = sent();
  return last?.delivery === delivery ? { order: JSON.parse(last.order) as Order, files } : undefined;
}

/** A job brought a delivery. */
export function cameOf(job: string, delivery: string): void {
  const last = sent();
  if (last?.job === job) {
    keepOwn(SENT, JSON.stringify({ ...last, delivery } satisfies Sent));
  }
}

/** A delivery was accepted: the form that it came of is done with; another that stands there meanwhile is not. */
export function clearAccepted(delivery: string): void {
  const last = sent();
  if (last?.delivery === delivery) {
    forgetDraft(DRAFT, last.order);
    if (chosen() === files) {
      choose([]);
    }
    keepOwn(SENT, '');
  }
}
