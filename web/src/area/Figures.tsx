import type { AreaOverview } from '../api/overviews';
import { Figure, type Told } from '../parts/Figure';
import { LastRun } from '../parts/LastRun';
import { type Say, text, useLanguage, useSay } from '../words/language';
import { euros, number, percent } from '../words/written';

/** What is planned in an area and what coupling brings there, in a few figures, with what is in none of them. */
export function Figures({ overview }: { overview: AreaOverview }) {
  const say = useSay();
  const { language } = useLanguage();
  const { works, coupling, opportunities, streets, leftOut, found } = overview;
  const all = opportunities.seenWholly + opportunities.seenInPart;
  const figures: readonly (Told | false)[] = [
    { name: say(text('voornemens gepland', 'works planned')), value: number(works.planned, language) },
    found !== undefined &&
      coupling.share !== undefined && {
        name: say(text('koppelgraad', 'share coupled')),
        value: percent(coupling.share, language),
        of: say(
          text('{0} van de {1} voornemens die mee kunnen doen', '{0} of the {1} works that could take part'),
          coupling.takePart,
          coupling.couldTakePart,
        ),
      },
    found !== undefined && { name: say(text('koppelkansen', 'opportunities')), value: number(all, language) },
    found !== undefined &&
      opportunities.withFigures > 0 && {
        name: say(text('verwachte besparing', 'expected saving')),
        value: euros(opportunities.expectedSavingCents, language, true),
        of: say(
          text(
            'van {0} van de {1} koppelkansen, ook buiten dit gebied',
            'of {0} of the {1} opportunities, also outside this area',
          ),
          opportunities.withFigures,
          all,
        ),
      },
    streets.openingsApart > 0 && {
      name: say(text('keer een straat open: apart → samen', 'streets opened: apart → together')),
      value: `${number(streets.openingsApart, language)} → ${number(streets.openingsTogether, language)}`,
      ...(leftOut.worksWithoutStreet > 0 && {
        of: say(
          text('zonder {0} voornemens waarvan de straat ontbreekt', 'without {0} works whose street is not named'),
          leftOut.worksWithoutStreet,
        ),
      }),
    },
  ];
  const out = outOf(leftOut, say);
  return (
    <>
      <dl className="figures">
        {figures
          .filter((one) => one !== false)
          .map((one) => (
            <Figure key={one.name} {...one} />
          ))}
      </dl>
      <LastRun found={found} />
      {out !== '' && <p className="hint">{say(text('Nergens meegeteld: {0}.', 'Counted nowhere: {0}.'), out)}</p>}
    </>
  );
}

function outOf({ needs, worksDone }: AreaOverview['leftOut'], say: Say): string {
  const parts = [
    needs === 1 && say(text('1 besloten behoefte', '1 undisclosed need')),
    needs > 1 && say(text('{0} besloten behoeften', '{0} undisclosed needs'), needs),
    worksDone === 1 && say(text('1 voornemen dat klaar is', '1 work that is done')),
    worksDone > 1 && say(text('{0} voornemens die klaar zijn', '{0} works that are done'), worksDone),
  ];
  return parts.filter((one) => one !== false).join(', ');
}
