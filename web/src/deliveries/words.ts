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

/** From the worst to what is only good to know. */
export const SEVERITIES_BY_WEIGHT: readonly Finding['severity'][] = ['rejected', 'repaired', 'warning', 'note'];

const SEVERITY_MEANS: Record<Finding['severity'], Text> = {
  rejected: text('kan niet worden gebruikt', 'cannot be used'),
  repaired: text('kijk of het klopt', 'see whether it is right'),
  warning: text('vreemd, maar gelezen zoals het is', 'odd, but read as it is'),
  note: text('niets mis, goed om te weten', 'nothing wrong, good to know'),
};

/** What a finding means for its row. */
export function severityMeans(severity: Finding['severity'], state: Delivery['state']): Text {
  return state === 'unusable' && severity === 'warning'
    ? text('kijk of dit de oorzaak is', 'see whether this is the cause')
    : SEVERITY_MEANS[severity];
}
