import { text, useSay } from '../words/language';
import { Button } from './Button';
import { Notice } from './Notice';

/** Of several things asked for, how many did not come, and how to ask for those anew. */
export interface Lacking {
  readonly count: number;
  readonly error: Error | undefined;
  readonly retry: () => void;
}

/** Says that some of what belongs here did not come; nothing where all did. */
export function NotAll({ lacking: { count, error, retry } }: { lacking: Lacking }) {
  const say = useSay();
  return count === 0 ? null : (
    <Notice
      tone="warning"
      title={
        count === 1
          ? say(text('1 voornemen kwam niet door', '1 work did not come through'))
          : say(text('{0} voornemens kwamen niet door', '{0} works did not come through'), count)
      }
    >
      {error !== undefined && <p>{error.message}</p>}
      <Button purpose="secondary" onClick={retry}>
        {say(text('Opnieuw proberen', 'Try again'))}
      </Button>
    </Notice>
  );
}

interface Answer {
  readonly error: Error | null;
  readonly data: unknown;
  readonly refetch: () => unknown;
}

/** Of several answers, those that failed and have nothing from before. */
export function lackingOf(answers: readonly Answer[]): Lacking {
  const failed = answers.filter(({ error, data }) => error !== null && data === undefined);
  return {
    count: failed.length,
    error: failed[0]?.error ?? undefined,
    retry: () => failed.forEach(({ refetch }) => void refetch()),
  };
}
