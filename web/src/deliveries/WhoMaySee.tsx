import type { Schemas } from '../api/server';
import { Field } from '../parts/Field';
import { capital, CONFIDENTIALITY, CONFIDENTIALITY_MEANS } from '../words/keys';
import { text, useSay } from '../words/language';
import { isMoreOpen } from './opened';
import type { Confidentiality, Order } from './order';

const USUAL: Confidentiality = 'partners';

interface WhoMaySeeProps {
  readonly order: Order;
  readonly change: (changes: Partial<Order>) => void;
  readonly errors: ReadonlyMap<string, string>;
  /** The source as it is in the register already. */
  readonly before: Schemas['SourceAnswer'] | undefined;
}

/** Who may see what is delivered. Of a source that is there already that stays as it is, unless somebody chooses. */
export function WhoMaySee({ order, change, errors, before }: WhoMaySeeProps) {
  const say = useSay();
  const unless = before?.confidentiality ?? USUAL;
  const level = order.confidentiality === '' ? unless : order.confidentiality;
  const isOpened = before !== undefined && isMoreOpen(level, before.confidentiality);
  return (
    <>
      <Field
        label={say(text('Wie mag het zien?', 'Who may see it?'))}
        hint={say(CONFIDENTIALITY_MEANS[level])}
        error={errors.get('/confidentiality')}
      >
        <select
          value={order.confidentiality}
          onChange={(event) => change({ confidentiality: event.target.value as Order['confidentiality'] })}
        >
          <option value="">
            {say(
              before === undefined
                ? text('Zoals gebruikelijk: {0}', 'As usual: {0}')
                : text('Zoals deze bron nu is: {0}', 'As this source is now: {0}'),
              say(CONFIDENTIALITY[unless]),
            )}
          </option>
          {(Object.keys(CONFIDENTIALITY) as Confidentiality[]).map((one) => (
            <option key={one} value={one}>
              {capital(say(CONFIDENTIALITY[one]))}
            </option>
          ))}
        </select>
      </Field>
      {isOpened && (
        <p className="field__warning" role="status">
          {say(
            text(
              'Deze bron is nu: {0}. Na het overnemen zien meer mensen haar voornemens.',
              'This source is now: {0}. Once accepted, more people see its works.',
            ),
            say(CONFIDENTIALITY[before.confidentiality]),
          )}
        </p>
      )}
    </>
  );
}
