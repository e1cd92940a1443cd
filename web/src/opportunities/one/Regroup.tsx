import type { UseQueryResult } from '@tanstack/react-query';
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Schemas } from '../../api/server';
import { useSession } from '../../api/session';
import { text, useSay } from '../../words/language';
import { Effect } from './Effect';
import { Nearby } from './Nearby';
import { type Change, take, type Tried } from './regrouping';
import type { InFull, Work } from './told';
import { WorkCard } from './WorkCard';

export interface RegroupProps {
  readonly of: InFull;
  readonly works: ReadonlyMap<string, Work>;
  readonly whatIf: UseQueryResult<Schemas['Answered']>;
  readonly may: boolean;
  readonly tried: Tried;
  readonly change: Change;
  readonly pointed: string | undefined;
  readonly onPoint: (id: string | undefined) => void;
}

/** Who takes part, and for who may: with others, at another time or deeper, with the effect beside it. */
export function Regroup(props: RegroupProps) {
  const { of, works, whatIf, may, tried, change } = props;
  const say = useSay();
  const members = of.opportunity.taking.works;
  const canTry = may && of.opportunity.whole && members.length > 0;
  const isIn = (id: string) => (members.includes(id) ? !tried.drop.includes(id) : tried.add.includes(id));
  const all = [...members, ...tried.add.filter((id) => !members.includes(id))];
  const follow = useFollowed();
  const put = (id: string, into: boolean) => {
    follow(id);
    change(take(tried, members, id, into), { remember: true });
  };
  const cards = (ids: readonly string[]) =>
    ids.map((id) => {
      const work = works.get(id);
      return work === undefined ? null : (
        <WorkCard
          key={id}
          work={work}
          isIn={isIn(id)}
          canTry={canTry}
          {...props}
          onTake={(into) => put(id, into)}
        />
      );
    });
  if (!canTry) {
    return (
      <>
        <ul className="cards plain">{cards(members)}</ul>
        <Missing of={of} works={works} />
        <WhyNot isWhole={of.opportunity.whole} />
      </>
    );
  }
  return (
    <div className="regroup">
      <div>
        <p className="soft">
          {say(
            text(
              'Vink een voornemen aan of uit, of sleep het, en zie meteen wat dat doet. Er wordt niets bewaard; het adres van deze pagina onthoudt wat u probeert.',
              'Tick a work in or out, or drag it, and see at once what that does. Nothing is kept; the address of this page remembers what you try.',
            ),
          )}
        </p>
        <Drop title={say(text('Doet mee', 'Takes part'))} onDrop={(id) => put(id, true)}>
          {cards(all.filter(isIn))}
        </Drop>
        <Drop title={say(text('Doet niet mee', 'Takes no part'))} onDrop={(id) => put(id, false)}>
          {cards(all.filter((id) => !isIn(id)))}
          <Nearby {...props} isIn={isIn} onTake={put} />
        </Drop>
      </div>
      <Effect whatIf={whatIf} tried={tried} change={change} of={of} />
    </div>
  );
}

/** A work that was ticked goes to the other list; the keyboard goes with it. */
function useFollowed() {
  const moved = useRef<string>(undefined);
  useEffect(() => {
    if (moved.current !== undefined) {
      const tick = document.querySelector<HTMLElement>(`[data-take="${CSS.escape(moved.current)}"]`);
      if (tick !== null && tick !== document.activeElement) {
        tick.focus({ preventScroll: true });
        moved.current = undefined;
      }
    }
  });
  return (id: string) => {
    moved.current = document.activeElement?.closest('.regroup') === null ? undefined : id;
  };
}

interface DropProps {
  readonly title: string;
  readonly onDrop: (id: string) => void;
  readonly children: ReactNode;
}

/** Where works can be let go. Ticking does the same for who does not drag. */
function Drop({ title, onDrop, children }: DropProps) {
  const [isOver, over] = useState(false);
  const enter = (event: DragEvent) => {
    event.preventDefault();
    over(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    over(false);
    const id = event.dataTransfer.getData('text/plain');
    if (id !== '') {
      onDrop(id);
    }
  };
  return (
    <div
      className={isOver ? 'drop drop--over' : 'drop'}
      onDragOver={enter}
      onDragLeave={() => over(false)}
      onDrop={drop}
    >
      <h3>{title}</h3>
      <ul className="cards plain">{children}</ul>
    </div>
  );
}

function Missing({ of, works }: { of: InFull; works: ReadonlyMap<string, Work> }) {
  const say = useSay();
  const seen = new Set([...works.values()].map((work) => work.owner.id));
  const hidden = of.opportunity.whole ? [] : of.opportunity.taking.owners.filter(({ id }) => !seen.has(id));
  return hidden.length === 0 ? null : (
    <p className="soft">
      {say(
        text('Een voornemen dat u niet ziet is van: {0}.', 'A work that you do not see is of: {0}.'),
        hidden.map(({ name }) => name).join(', '),
      )}
    </p>
  );
}

function WhyNot({ isWhole }: { isWhole: boolean }) {
  const say = useSay();
  const session = useSession();
  if (!isWhole || session === undefined) {
    return null;
  }
  const why = say(
    text(
      'Proberen met andere voornemens of een ander moment kan wie plannen maakt: een programmeur, projectteam of kernteam.',
      'Trying other works or another moment is for who makes plans: a programmer, project team or core team.',
    ),
  );
  return (
    <p className="soft">
      {why} {!session.loggedIn && <a href="/login.html">{say(text('Aanmelden', 'Log in'))}</a>}
    </p>
  );
}
