import { text, useLanguage, useSay } from '../../words/language';
import { euros, number, percent, period } from '../../words/written';
import { Figure } from '../../parts/Figure';
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
          <Figure
            name={say(text('Naar verwachting bespaard', 'Expected saving'))}
            value={euros(worth.expectedSavingCents, language)}
            of={
              <>
                <AtRates saved={worth.saving} /> <Certain saved={worth.saving} />
              </>
            }
          />
          <Figure
            name={say(text('Dagen dat de straat open is', 'Days that the street is open'))}
            value={number(worth.streetDaysTogether, language)}
            of={say(
              text('in plaats van {0} als ieder apart werkt', 'instead of {0} if each works by itself'),
              number(worth.streetDaysApart, language),
            )}
          />
          <Figure
            name={say(text('Kans dat alles doorgaat', 'Chance that all come about'))}
            value={percent(worth.certainty, language)}
            of={say(
              text('de zekerheid van alle voornemens maal elkaar', 'the certainties of all works multiplied'),
            )}
          />
        </>
      )}
      <Figure
        name={say(text('Kan samen in', 'Together in'))}
        value={period(times.common.from, times.common.until, language)}
      />
      {worth !== undefined && (
        <Figure
          name={say(text('Gedeelde grond', 'Shared ground'))}
          value={say(text('{0} m²', '{0} m²'), number(worth.sharedSquareMetres, language))}
          of={say(text('die nu meer dan eens opengaat', 'now opened more than once'))}
        />
      )}
    </dl>
  );
}
