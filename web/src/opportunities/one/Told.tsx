import { Heading } from '@nl-design-system-candidate/heading-react';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { useSession } from '../../api/session';
import { NotAll } from '../../parts/NotAll';
import { Notice } from '../../parts/Notice';
import { useSearchState } from '../../parts/searchState';
import { text, useLanguage, useSay } from '../../words/language';
import { day } from '../../words/written';
import { Comments } from '../marks/Comments';
import { WhatIsNew } from '../marks/Follow';
import { Costs } from './Costs';
import { GroundShared } from './GroundShared';
import { Head } from './Head';
import { History } from './History';
import { KeyFigures } from './KeyFigures';
import { MembersMap } from './MembersMap';
import { Reasons } from './Reasons';
import { Regroup } from './Regroup';
import { TRIED, useWhatIf } from './regrouping';
import { Release } from './Release';
import { Sharing } from './Sharing';
import { TimeLine } from './TimeLine';
import { type InFull, useWorks } from './told';

/** All that may be told of an opportunity. */
export function Told({ of }: { of: InFull }) {
  const say = useSay();
  const may = useSession()?.rights.includes('try-what-if') === true;
  const [tried, change] = useSearchState(TRIED);
  const [pointed, point] = useState<string>();
  const members = of.opportunity.taking.works;
  const all = useMemo(() => [...new Set([...members, ...tried.add])], [members, tried.add]);
  const { works, lacking } = useWorks(all);
  const whatIf = useWhatIf(members, tried, may && of.opportunity.whole);
  const shown = all.flatMap((id) => works.get(id) ?? []);
  const marks = { tried, pointed, onPoint: point };
  return (
    <>
      <Head of={of.opportunity} />
      <WhatIsNew id={of.opportunity.id} />
      <State of={of} />
      <NotAll lacking={lacking} />
      <KeyFigures of={of} />
      <div className="one__pair">
        <Part title={say(text('Waar', 'Where'))}>
          <MembersMap works={shown} box={of.opportunity.box} isRough={!of.opportunity.whole} {...marks} />
        </Part>
        <Part title={say(text('Wanneer', 'When'))}>
          <TimeLine works={shown} of={of} {...marks} {...(may ? { change } : {})} />
        </Part>
      </div>
      <Part title={say(text('Wie doet mee', 'Who takes part'))}>
        <Regroup of={of} works={works} whatIf={whatIf} may={may} change={change} {...marks} />
      </Part>
      {of.opportunity.whole && (
        <>
          <Part title={say(text('Waarom dit een koppelkans is', 'Why this is an opportunity'))}>
            <Reasons of={of.reasons} />
          </Part>
          <Part title={say(text('Wat het bespaart en kost', 'What it saves and costs'))}>
            <Costs of={of.amounts} />
            <Release opportunity={of.opportunity.id} works={members.flatMap((id) => works.get(id) ?? [])} />
          </Part>
          <Part title={say(text('Wie wat wint', 'Who gains what'))}>
            <Sharing of={of.amounts} />
          </Part>
          <Part title={say(text('Straat en ondergrond', 'Street and subsoil'))}>
            <GroundShared of={of} works={works} />
          </Part>
        </>
      )}
      {of.opportunity.whole && (
        <Part title={say(text('Reacties', 'Comments'))}>
          <Comments id={of.opportunity.id} />
        </Part>
      )}
      <Part title={say(text('Geschiedenis', 'History'))}>
        <History of={of.opportunity} works={works} />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="one__part">
      <Heading level={2} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

/** What stands in the way of taking it as it is shown: vanished, changed, or seen in part. */
function State({ of: { opportunity } }: { of: InFull }) {
  const say = useSay();
  const { language } = useLanguage();
  const { times, taking, whole } = opportunity;
  return (
    <>
      {times.vanished !== undefined && (
        <Notice
          tone="warning"
          title={say(text('Verdwenen op {0}', 'Vanished on {0}'), day(times.vanished, language))}
        >
          <p>
            {say(
              text(
                'De laatste keer zoeken vond deze koppelkans niet meer: een voornemen is verschoven, vervallen of gereed, of hoort nu bij een andere koppelkans. Hieronder staat wat de laatste keer bekend was.',
                'The last run no longer found it: a work was moved, withdrawn or done, or now belongs to another opportunity. Below is what was known last.',
              ),
            )}
          </p>
        </Notice>
      )}
      {taking.changed.length > 0 && (
        <Notice tone="warning" title={say(text('Plannen zijn veranderd', 'Plans have changed'))}>
          <p>
            {say(
              text(
                'Gewijzigd nadat er is gezocht: {0}. De bedragen hieronder tellen dat nog niet mee.',
                'Changed after everything was found: {0}. The amounts below do not count that yet.',
              ),
              taking.changed.join(', '),
            )}
          </p>
        </Notice>
      )}
      {!whole && (
        <Notice title={say(text('Dit is een aanwijzing', 'This is a hint'))}>
          <p>
            {say(
              text(
                'Een eigenaar laat van zijn voornemen alleen zien dát hij hier iets nodig heeft. U ziet wie meedoet, een vak van hele hectometers en hele kwartalen, en de voornemens die u toch al mocht zien. Redenen en bedragen ziet u pas als die eigenaar zijn voornemen met u deelt: neem contact op.',
                'An owner shows of its work only that it needs something here. You see who takes part, a square of whole hectometres and whole quarters, and the works that you could see anyway. Reasons and amounts follow once that owner shares its work with you: get in touch.',
              ),
            )}
          </p>
        </Notice>
      )}
    </>
  );
}
