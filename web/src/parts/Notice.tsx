import { Button } from '@nl-design-system-candidate/button-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { text, useSay } from '../words/language';

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

/** Shown while something comes. */
export function Waiting({ what }: { what?: string }) {
  const say = useSay();
  return (
    <p className="waiting" role="status">
      <span className="waiting__sign" aria-hidden="true" />
      {what ?? say(text('Wordt geladen …', 'Loading …'))}
    </p>
  );
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
  if (query.data !== undefined) {
    return (
      <>
        {query.error !== null && <Failure error={query.error} retry={() => void query.refetch()} />}
        {children(query.data)}
      </>
    );
  }
  return query.error !== null ? <Failure error={query.error} retry={() => void query.refetch()} /> : <Waiting />;
}
