import { type UseQueryResult, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { Refusal } from '../api/server';
import { useWhose } from '../api/whose';
import { text, useSay } from '../words/language';
import { Button } from './Button';

export type Tone = 'calm' | 'good' | 'warning' | 'bad';

/** Something that a person should know here. What is bad is read out at once by a screen reader. */
export function Notice({ tone = 'calm', title, children }: { tone?: Tone; title?: string; children?: ReactNode }) {
  return (
    <div className={`notice notice--${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      {title !== undefined && <p className="notice__title">{title}</p>}
      {children}
    </div>
  );
}

const SLOW_MILLIS = 5_000;

/** Shown while something comes; where that takes long, with why, and the way to ask for it once more. */
export function Waiting({ what }: { what?: string }) {
  const say = useSay();
  const [isSlow, slow] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => slow(true), SLOW_MILLIS);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div className="waiting" role="status">
      <span className="waiting__sign" aria-hidden="true" />
      <span>{what ?? say(text('Wordt geladen …', 'Loading …'))}</span>
      {isSlow && <Slow />}
    </div>
  );
}

function Slow() {
  const say = useSay();
  const askAgain = useAskingAgain();
  return (
    <span className="waiting__slow">
      {say(
        text(
          'Dit duurt langer dan gewoonlijk: de server heeft het druk, of de verbinding is traag. Het komt vanzelf als het er is; wat u invulde blijft staan.',
          'This takes longer than usual: the server is busy, or the connection slow. It comes by itself once it is there; what you filled in stays.',
        ),
      )}{' '}
      <Button purpose="subtle" onClick={askAgain}>
        {say(text('Nog eens vragen', 'Ask once more'))}
      </Button>
    </span>
  );
}

/** Lets go of all that is on its way for this page, and asks for it anew. */
function useAskingAgain(): () => void {
  const known = useQueryClient();
  return () => {
    for (const { queryKey } of known.getQueryCache().findAll({ type: 'active', fetchStatus: 'fetching' })) {
      void known
        .cancelQueries({ queryKey, exact: true })
        .then(() => known.refetchQueries({ queryKey, exact: true }));
    }
  };
}

/** Says that there is nothing, and what can be done about that. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty__title">{title}</p>
      {children}
    </div>
  );
}

/** What went wrong, in the server's own sentence, and a way on. */
export function Failure({ error, retry }: { error: Error; retry?: () => void }) {
  const say = useSay();
  const { isOver, account } = useWhose();
  if (error instanceof Refusal && error.status === 401 && account !== '') {
    return (
      <Notice tone="warning">
        <p>
          {isOver
            ? say(
                text(
                  'Dit kan weer zodra u opnieuw bent aangemeld.',
                  'This is possible again once you are logged in again.',
                ),
              )
            : say(text('U bent weer aangemeld: probeer het nog eens.', 'You are logged in again: try once more.'))}
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone="bad" title={say(text('Dit lukte niet', 'That failed'))}>
      <p>{error.message}</p>
      {retry !== undefined && (
        <Button purpose="secondary" onClick={retry}>
          {say(text('Opnieuw proberen', 'Try again'))}
        </Button>
      )}
    </Notice>
  );
}

/** What was asked of the server: on its way, refused, or there. What came before stays while newer comes. */
export function Asked<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  const { isOver } = useWhose();
  if (query.data !== undefined) {
    return (
      <>
        {query.error !== null && !isOver && <Failure error={query.error} retry={() => void query.refetch()} />}
        {children(query.data)}
      </>
    );
  }
  return query.error !== null ? <Failure error={query.error} retry={() => void query.refetch()} /> : <Waiting />;
}
