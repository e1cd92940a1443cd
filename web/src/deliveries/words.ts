import { text, type Text } from '../words/language';
import type { Change, Delivery, Finding } from './order';

export const STATES: Record<Delivery['state'], Text> = {
  'set-aside': text('wacht op uw besluit', 'waits for your decision'),
  merged: text('overgenomen', 'accepted'),
  discarded: text('niet overgenomen', 'not accepted'),
  replaced: text('vervangen door een nieuwere', 'replaced by a newer one'),
  unusable: text('onbruikbaar', 'unusable'),
};

export const CHANGES: Record<Change['kind'], Text> = {
  added: text('nieuw', 'added'),
  changed: text('veranderd', 'changed'),
  returned: text('terug', 'returned'),
  withdrawn: text('vervallen', 'withdrawn'),
};

/** What a finding means for its row, the worst first. */
export const SEVERITY_MEANS: readonly { key: Finding['severity']; what: Text }[] = [
  { key: 'rejected', what: text('kan niet worden gebruikt', 'cannot be used') },
  { key: 'repaired', what: text('kijk of het klopt', 'see whether it is right') },
  { key: 'warning', what: text('vreemd, maar overgenomen zoals het is', 'odd, but taken as it is') },
  { key: 'note', what: text('niets mis, goed om te weten', 'nothing wrong, good to know') },
];
