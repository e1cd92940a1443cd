import { useEffect, useState } from 'react';
import { useWhose } from './whose';
import { content, Refusal, type Schemas, send, server } from './server';

export type Job = Schemas['JobAnswer'];

const OVER: readonly Job['state'][] = ['done', 'failed', 'cancelled', 'interrupted'];
const AGAIN_AFTER_MILLIS = 2000;

export const isEnded = (job: Job | undefined) => job !== undefined && OVER.includes(job.state);

/** A job as it goes on, by the server's events; asked again where the stream breaks off. None where there is no id. */
export function useJob(id: string | undefined): {
  readonly job: Job | undefined;
  readonly error: Error | undefined;
} {
  const { isOver } = useWhose();
  const [state, put] = useState<{ job?: Job; error?: Error }>({});
  useEffect(() => {
    const stop = new AbortController();
    put(({ job }) => (job !== undefined && job.id === id ? { job } : {}));
    if (id === undefined || isOver) {
      return undefined;
    }
    void follow(id, stop.signal, (job) => put({ job })).catch((error: unknown) => {
      if (!stop.signal.aborted && error instanceof Error) {
        put((before) => ({ ...before, error }));
      }
    });
    return () => stop.abort();
  }, [id, isOver]);
  return { job: state.job, error: state.error };
}

async function follow(id: string, signal: AbortSignal, tell: (job: Job) => void): Promise<void> {
  while (!signal.aborted) {
    try {
      const answer = await send('GET', `/jobs/${encodeURIComponent(id)}/events`, undefined, signal);
      await events(answer, tell);
      const job = await content(server.GET('/jobs/{id}', { params: { path: { id } }, signal }));
      tell(job);
      if (isEnded(job)) {
        return;
      }
    } catch (error) {
      if (signal.aborted || (error instanceof Refusal && error.status !== 0 && error.status !== 503)) {
        throw error;
      }
    }
    await new Promise((resume) => window.setTimeout(resume, AGAIN_AFTER_MILLIS));
  }
}

/** Reads server-sent events until the stream ends. */
async function events(answer: Response, tell: (job: Job) => void): Promise<void> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    const blocks = (rest + part.value).split(/\r?\n\r?\n/);
    rest = blocks.pop() ?? '';
    blocks.forEach((block) => {
      const data = /^data: ?(.*)$/m.exec(block)?.[1];
      if (data !== undefined) {
        tell(JSON.parse(data) as Job);
      }
    });
  }
}
