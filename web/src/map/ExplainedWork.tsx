import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { KEYS } from '../api/keys';
import { content, type Schemas, server } from '../api/server';
import { DisciplineBadge, HardnessBadge, PhaseBadge } from '../parts/Badge';
import { Asked } from '../parts/Notice';
import { INTERVENTIONS, word } from '../words/keys';
import { text, useLanguage, useSay } from '../words/language';
import { day, euros, number, percent, period } from '../words/written';

/** What a work is, as far as the viewer may know. */
export function ExplainedWork({ id }: { id: string }) {
  const { language } = useLanguage();
  const query = useQuery({
    queryKey: KEYS.work(id, language),
    queryFn: () => content(server.GET('/works/{id}', { params: { path: { id } } })),
  });
  return (
    <Asked query={query}>{(work) => (work.sight === 'whole' ? <Whole work={work} /> : <Need work={work} />)}</Asked>
  );
}

function Whole({ work }: { work: Schemas['WholeWork'] }) {
  const say = useSay();
  const { language } = useLanguage();
  const { task, window, planning, place } = work;
  const what = say(word(INTERVENTIONS, task.intervention));
  return (
    <>
      <h2>{task.title ?? what}</h2>
      <p className="explained__owner">{work.owner.name}</p>
      <dl className="facts">
        <Fact name={say(text('Discipline', 'Discipline'))}>
          <DisciplineBadge of={task.discipline} />, {what}
        </Fact>
        {place?.street !== undefined && <Fact name={say(text('Straat', 'Street'))}>{place.street}</Fact>}
        <Fact name={say(text('Periode', 'Window'))}>
          {period(window.from, window.until, language)}
          {', '}
          {say(text('{0} dagen werk', '{0} days of work'), number(window.durationDays, language))}
        </Fact>
        <Fact name={say(text('Gewenste start', 'Wished start'))}>{day(window.wishedStart, language)}</Fact>
        <Fact name={say(text('Hoe vast', 'How hard'))}>
          <HardnessBadge of={window.hardness} />
        </Fact>
        <Fact name={say(text('Zekerheid', 'Certainty'))}>{percent(window.certainty, language)}</Fact>
        <Fact name={say(text('Fase', 'Phase'))}>
          <PhaseBadge of={planning.phase} />
        </Fact>
        {planning.budgetCents !== undefined && (
          <Fact name={say(text('Budget', 'Budget'))}>{euros(planning.budgetCents, language)}</Fact>
        )}
        <Fact name={say(text('Bevestigd', 'Confirmed'))}>
          {day(work.registration.standing.confirmedAt, language)}
          {work.registration.standing.stale && ` · ${say(text('niet bevestigd', 'not confirmed'))}`}
        </Fact>
      </dl>
      {window.origin?.why !== undefined && <p className="explained__why">{window.origin.why}</p>}
    </>
  );
}

function Need({ work }: { work: Schemas['NeedOfWork'] }) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <>
      <h2>{say(text('Behoefte', 'Need'))}</h2>
      <p className="explained__owner">{work.owner.name}</p>
      <p>
        {say(
          text(
            'Deze eigenaar wil hier iets doen en laat alleen dat weten. Neem contact op om te horen wat.',
            'This owner wants to do something here and tells only that. Get in touch to hear what.',
          ),
        )}
      </p>
      <dl className="facts">
        <Fact name={say(text('Periode', 'Window'))}>{period(work.window.from, work.window.until, language)}</Fact>
      </dl>
    </>
  );
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
