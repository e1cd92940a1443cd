import { useState } from 'react';
import { titleOf } from '../../api/works';
import { Button } from '../../parts/Button';
import { DisciplineBadge, KindBadge } from '../../parts/Badge';
import { Failure, Waiting } from '../../parts/Notice';
import { text, useLanguage, useSay } from '../../words/language';
import { period } from '../../words/written';
import type { RegroupProps } from './Regroup';
import { type Near, useNear } from './told';

const SHOWN = 6;

interface NearbyProps extends RegroupProps {
  readonly isIn: (id: string) => boolean;
  readonly onTake: (id: string, isIn: boolean) => void;
}

/** Works round here that do not take part, for who wants to try them; those that can couple come first. */
export function Nearby({ of, isIn, tried, onTake, onPoint }: NearbyProps) {
  const say = useSay();
  const [isAsked, ask] = useState(false);
  const [isLong, lengthen] = useState(false);
  const members = of.opportunity.taking.works;
  const { near, isWaiting, error } = useNear(of.opportunity.box, members, isAsked);
  const others = near.filter(({ work }) => !isIn(work.id) && !tried.add.includes(work.id));
  if (!isAsked) {
    return (
      <li className="cards__more">
        <Button purpose="secondary" onClick={() => ask(true)}>
          {say(text('Zoek voornemens in de buurt', 'Look for works nearby'))}
        </Button>
      </li>
    );
  }
  return (
    <>
      {isWaiting && (
        <li>
          <Waiting />
        </li>
      )}
      {error !== null && (
        <li>
          <Failure error={error} />
        </li>
      )}
      {!isWaiting && others.length === 0 && error === null && (
        <li className="soft">
          {say(text('Er ligt hier verder geen voornemen dat u ziet.', 'There is no other work here that you see.'))}
        </li>
      )}
      {others.slice(0, isLong ? others.length : SHOWN).map((one) => (
        <NearOne key={one.work.id} of={one} onTake={onTake} onPoint={onPoint} />
      ))}
      {!isLong && others.length > SHOWN && (
        <li className="cards__more">
          <Button purpose="subtle" onClick={() => lengthen(true)}>
            {say(text('Alle {0} tonen', 'Show all {0}'), others.length)}
          </Button>
        </li>
      )}
    </>
  );
}

interface NearOneProps {
  readonly of: Near;
  readonly onTake: (id: string, isIn: boolean) => void;
  readonly onPoint: (id: string | undefined) => void;
}

function NearOne({ of: { work, relations }, onTake, onPoint }: NearOneProps) {
  const say = useSay();
  const { language } = useLanguage();
  const kinds = [...new Set(relations.map(({ kind }) => kind))];
  return (
    <li
      className="card is-out"
      draggable
      onDragStart={(event) => event.dataTransfer.setData('text/plain', work.id)}
      onPointerEnter={() => onPoint(work.id)}
      onPointerLeave={() => onPoint(undefined)}
    >
      <label className="card__head">
        <input type="checkbox" data-take={work.id} checked={false} onChange={() => onTake(work.id, true)} />
        <span>
          <strong>{titleOf(work)}</strong> <span className="soft">{work.owner.name}</span>
          <span className="only-heard">{say(text(', laten meedoen', ', have it take part'))}</span>
        </span>
      </label>
      <p className="card__facts">
        <DisciplineBadge of={work.task.discipline} />
        <span className="soft">{period(work.window.from, work.window.until, language)}</span>
        {kinds.map((kind) => (
          <KindBadge key={kind} of={kind} />
        ))}
      </p>
    </li>
  );
}
