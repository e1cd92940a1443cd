import type { Schemas } from '../api/server';
import { text, useLanguage, useSay } from '../words/language';
import { day } from '../words/written';

/** By which run the figures of opportunities were found, and whether they still stand. */
export function LastRun({ found }: { found: Schemas['LastRun'] | undefined }) {
  const say = useSay();
  const { language } = useLanguage();
  if (found === undefined) {
    return (
      <p className="hint last-run">
        {say(
          text(
            'Er is nog niet naar koppelkansen gezocht; daarom staan hier geen koppelgraad en geen besparing.',
            'Opportunities were not looked for yet; that is why there is no share coupled and no saving here.',
          ),
        )}
      </p>
    );
  }
  return (
    <p className="hint last-run">
      {say(text('Koppelkansen gezocht op {0}.', 'Opportunities found on {0}.'), day(found.asOf, language))}{' '}
      {found.outdated && (
        <strong className="outdated">
          {say(
            text(
              'Verouderd: daarna zijn er plannen veranderd; het kernteam kan opnieuw laten zoeken.',
              'Outdated: plans changed after that; the core team can have them found anew.',
            ),
          )}
        </strong>
      )}
    </p>
  );
}
