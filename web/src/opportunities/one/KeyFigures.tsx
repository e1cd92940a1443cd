import type { ReactNode } from 'react';
import { text, useLanguage, useSay } from '../../words/language';
import { euros, number, percent, period } from '../../words/written';
import { AtRates, Certain } from '../../parts/Saved';
import type { InFull } from './told';

/** What to know at one glance. */
export function KeyFigures({ of: { opportunity } }: { of: InFull }) {
  const say = useSay();
  const { language } = useLanguage();
  const { worth, times } = opportunity;
  return (
    <dl className="figures">
      {worth !== undefined && (
        <>
          <Figure name={say(text('Naar verwachting bespaard', 'Expected saving'))}>
            {euros(worth.expectedSavingCents, language)}
            <small>
              <AtRates saved={worth.saving} /> <Certain saved={worth.saving} />
            </small>
          </Figure>
          <Figure name={say(text('Dagen dat de straat open is', 'Days that the street is open'))}>
            {number(worth.streetDaysTogether, language)}
            <small>
              {say(
                text('in plaats van {0} als ieder apart werkt', 'instead of {0} if each works by itself'),
                number(worth.streetDaysApart, language),
              )}
            </small>
          </Figure>
          <Figure name={say(text('Kans dat alles doorgaat', 'Chance that all come about'))}>
            {percent(worth.certainty, language)}
            <small>
              {say(text('de zekerheid van alle voornemens maal elkaar', 'the certainties of all works multiplied'))}
            </small>
          </Figure>
        </>
      )}
      <Figure name={say(text('Kan samen in', 'Together in'))}>
        {period(times.common.from, times.common.until, language)}
      </Figure>
      {worth !== undefined && (
        <Figure name={say(text('Gedeelde grond', 'Shared ground'))}>
          {say(text('{0} m²', '{0} m²'), number(worth.sharedSquareMetres, language))}
          <small>{say(text('die nu meer dan eens opengaat', 'now opened more than once'))}</small>
        </Figure>
      )}
    </dl>
  );
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
