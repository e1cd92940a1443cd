import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { KEYS } from '../api/keys';
import { content, type Schemas, server } from '../api/server';
import { DisciplineBadge, KindBadge } from '../parts/Badge';
import { Asked } from '../parts/Notice';
import { AtRates, Certain } from '../parts/Saved';
import { text, useLanguage, useSay } from '../words/language';
import { euros, number, percent, period } from '../words/written';
import { Fact } from './ExplainedWork';

const REASONS = 3;

/** What an opportunity brings to whom, and why it was found, in short; its own page has all of it. */
export function ExplainedOpportunity({ id, onSelect }: { id: string; onSelect: (name: string) => void }) {
  const { language } = useLanguage();
  const query = useQuery({
    queryKey: KEYS.opportunity(id, language),
    queryFn: () => content(server.GET('/opportunities/{id}', { params: { path: { id } } })),
  });
  return <Asked query={query}>{(found) => <Found found={found} onSelect={onSelect} />}</Asked>;
}

function Found({ found, onSelect }: { found: Schemas['OpportunityInFull']; onSelect: (name: string) => void }) {
  const say = useSay();
  const { language } = useLanguage();
  const { taking, times, where, worth, id, whole } = found.opportunity;
  return (
    <>
      <h2>
        {where === ''
          ? say(text('Koppelkans', 'Opportunity'))
          : say(text('Koppelkans {0}', 'Opportunity {0}'), where)}
      </h2>
      <p className="explained__owner">{taking.owners.map((owner) => owner.name).join(', ')}</p>
      {!whole && (
        <p>
          {say(
            text(
              'U ziet niet alle voornemens van deze koppelkans, en dus geen reden en geen bedrag.',
              'You do not see all works of this opportunity, and so no reason and no amount.',
            ),
          )}
        </p>
      )}
      <dl className="facts">
        {worth !== undefined && (
          <>
            <Fact name={say(text('Verwachte besparing', 'Expected saving'))}>
              {euros(worth.expectedSavingCents, language, true)}
            </Fact>
            <Fact
              name={say(
                text('Bespaart, bij lage · waarschijnlijke · hoge tarieven', 'Saves, at low · likely · high rates'),
              )}
            >
              <AtRates saved={worth.saving} brief /> <Certain saved={worth.saving} />
            </Fact>
            <Fact name={say(text('Straat open', 'Street open'))}>
              {say(
                text('{0} dagen samen, {1} apart', '{0} days together, {1} apart'),
                number(worth.streetDaysTogether, language),
                number(worth.streetDaysApart, language),
              )}
            </Fact>
            <Fact name={say(text('Zekerheid', 'Certainty'))}>{percent(worth.certainty, language)}</Fact>
          </>
        )}
        <Fact name={say(text('Kan samen in', 'Together in'))}>
          {period(times.common.from, times.common.until, language)}
        </Fact>
        <Fact name={say(text('Disciplines', 'Disciplines'))}>
          <span className="badges">
            {taking.disciplines.map((one) => (
              <DisciplineBadge key={one} of={one} />
            ))}
          </span>
        </Fact>
        {taking.kinds.length > 0 && (
          <Fact name={say(text('Waarom', 'Why'))}>
            <span className="badges">
              {taking.kinds.map((kind) => (
                <KindBadge key={kind} of={kind} />
              ))}
            </span>
          </Fact>
        )}
      </dl>
      {found.reasons.length > 0 && (
        <ul className="explained__reasons">
          {found.reasons.slice(0, REASONS).map((reason) => (
            <li key={reason.id}>{reason.sentence[language]}</li>
          ))}
        </ul>
      )}
      <p>
        <Link className="nl-button nl-button--primary" to={`/koppelkansen/${encodeURIComponent(id)}`}>
          {say(text('Naar deze koppelkans', 'To this opportunity'))}
        </Link>
      </p>
      {taking.works.length > 0 && (
        <>
          <h3>{say(text('Voornemens', 'Works'))}</h3>
          <ul className="explained__works">
            {taking.works.map((work) => (
              <li key={work}>
                <button type="button" className="quiet" onClick={() => onSelect(`works ${work}`)}>
                  {work}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
