import { Heading } from '@nl-design-system-candidate/heading-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { KEYS } from '../api/keys';
import { content, server } from '../api/server';
import { titleOf } from '../api/works';
import { Button } from '../parts/Button';
import { More, useListing } from '../parts/listing';
import { Failure, Notice } from '../parts/Notice';
import { text, useLanguage, useSay } from '../words/language';
import { day, number, period } from '../words/written';

/** Works that nobody confirmed for half a year, to be confirmed in one go. */
export function Stale({ owner, mayConfirm }: { owner: string; mayConfirm: boolean }) {
  const say = useSay();
  const { language } = useLanguage();
  const list = useListing(KEYS.staleWorks(owner), (cursor) =>
    content(
      server.GET('/works', {
        params: {
          query: { owner: [owner], standing: 'stale', limit: 200, ...(cursor !== undefined && { cursor }) },
        },
      }),
    ),
  );
  const works = list.items.filter((work) => work.sight === 'whole');
  const [left, leave] = useState<readonly string[]>([]);
  const chosen = works.filter((work) => !left.includes(work.id));
  const confirm = useConfirming();
  if (works.length === 0) {
    return confirm.isSuccess ? (
      <Notice tone="good">
        <p>{say(text('Alles is weer bevestigd.', 'All is confirmed again.'))}</p>
      </Notice>
    ) : null;
  }
  return (
    <section className="stale" aria-labelledby="stale-title">
      <Heading level={2} id="stale-title">
        {say(text('Klopt dit nog?', 'Does this still stand?'))}
      </Heading>
      <p>
        {say(
          text(
            'Deze voornemens zijn al een half jaar niet bevestigd. Haal weg wat niet meer klopt, en bevestig de rest in één keer.',
            'These works were not confirmed for half a year. Take away what no longer stands, and confirm the rest in one go.',
          ),
        )}
      </p>
      <ul className="stale__works">
        {works.map((work) => (
          <li key={work.id}>
            {mayConfirm && (
              <input
                type="checkbox"
                id={`stale-${work.id}`}
                checked={!left.includes(work.id)}
                onChange={() =>
                  leave(left.includes(work.id) ? left.filter((one) => one !== work.id) : [...left, work.id])
                }
              />
            )}
            <label htmlFor={`stale-${work.id}`}>
              {titleOf(work)}
              <span className="hint">
                {period(work.window.from, work.window.until, language)}
                {' · '}
                {say(text('bevestigd {0}', 'confirmed {0}'), day(work.registration.standing.confirmedAt, language))}
              </span>
            </label>
            <Link to={`/aanleveren?work=${encodeURIComponent(work.id)}`}>
              {say(text('Bekijken', 'Look'))}
              <span className="only-heard">{` ${titleOf(work)}`}</span>
            </Link>
          </li>
        ))}
      </ul>
      <More of={list} />
      {mayConfirm && (
        <p className="form__end">
          <Button
            purpose="primary"
            disabled={chosen.length === 0}
            busy={confirm.isPending}
            onClick={() => confirm.mutate(chosen.map((work) => work.id))}
          >
            {confirm.isPending
              ? say(text('{0} van {1} bevestigd …', '{0} of {1} confirmed …'), confirm.done, chosen.length)
              : say(text('{0} bevestigen', 'Confirm {0}'), number(chosen.length, language))}
          </Button>
        </p>
      )}
      {confirm.error !== null && <Failure error={confirm.error} />}
    </section>
  );
}

/** Confirms works one after the other; those that were done stay done when one is refused. */
function useConfirming() {
  const known = useQueryClient();
  const [done, count] = useState(0);
  const confirm = useMutation({
    mutationFn: async (ids: readonly string[]) => {
      count(0);
      for (const [i, id] of ids.entries()) {
        await server.PUT('/works/{id}/confirmation', { params: { path: { id } } });
        count(i + 1);
      }
    },
    onSettled: () =>
      Promise.all([
        known.invalidateQueries({ queryKey: KEYS.ownWorks() }),
        known.invalidateQueries({ queryKey: KEYS.ownOverview() }),
      ]),
  });
  return { ...confirm, done };
}
