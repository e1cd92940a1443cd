import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useReleased } from '../../api/may';
import { KEYS } from '../../api/keys';
import { useSession } from '../../api/session';
import { patchWork, titleOf } from '../../api/works';
import { Button } from '../../parts/Button';
import { useDraft } from '../../parts/draft';
import { Failure } from '../../parts/Notice';
import { text, useSay } from '../../words/language';
import type { Work } from './told';

interface ReleaseProps {
  readonly opportunity: string;
  readonly works: readonly Work[];
}

const NOTHING: Readonly<Record<string, boolean>> = {};

/** For who decides on it: which works of the own organisation others may see the costs of. */
export function Release({ opportunity, works }: ReleaseProps) {
  const say = useSay();
  const ours = useReleased(useSession()).map(({ id }) => id);
  const own = works.filter(
    ({ owner, registration }) => ours.includes(owner.id) || ours.includes(registration.registrar),
  );
  const draft = useDraft(`release ${opportunity}`, NOTHING);
  const isTicked = (work: Work) => draft.value[work.id] ?? work.planning.costsReleased;
  const others = own.filter((work) => isTicked(work) !== work.planning.costsReleased);
  const save = useSaving(draft.clear);
  if (own.length === 0) {
    return null;
  }
  return (
    <fieldset className="release">
      <legend>{say(text('Kosten van uw organisatie vrijgeven', 'Release the costs of your organisation'))}</legend>
      <p className="soft">
        {say(
          text(
            'Wie een voornemen mag zien, ziet dan ook wat het kost. Zijn de kosten van iedereen vrijgegeven, dan staat hier voor iedereen wat het apart en samen kost.',
            'Who may see a work then also sees what it costs. Once everybody’s costs are released, what it costs apart and together stands here for all.',
          ),
        )}
      </p>
      <ul className="plain">
        {own.map((work) => (
          <li key={work.id}>
            <label>
              <input
                type="checkbox"
                checked={isTicked(work)}
                disabled={save.isPending}
                onChange={() => draft.change({ [work.id]: !isTicked(work) })}
              />
              {titleOf(work)}
            </label>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <p className="release__end">
          <Button purpose="primary" busy={save.isPending} onClick={() => save.mutate(others)}>
            {say(text('Bewaren', 'Save'))}
          </Button>
          <Button purpose="subtle" disabled={save.isPending} onClick={draft.clear}>
            {say(text('Laten zoals het was', 'Leave as it was'))}
          </Button>
        </p>
      )}
      <p role="status">{save.isSuccess && others.length === 0 && say(text('Bewaard.', 'Saved.'))}</p>
      {save.error !== null && <Failure error={save.error} />}
    </fieldset>
  );
}

/** Releases what was not released, and keeps back what was; what was done stays done when one is refused. */
function useSaving(onDone: () => void) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: async (works: readonly Work[]) => {
      for (const { id, registration, planning } of works) {
        await patchWork(id, registration.version, { planning: { costsReleased: !planning.costsReleased } });
      }
    },
    onSuccess: onDone,
    onSettled: (_, __, works) =>
      Promise.all([
        known.invalidateQueries({ queryKey: KEYS.opportunity() }),
        ...works.map(({ id }) => known.invalidateQueries({ queryKey: KEYS.work(id) })),
      ]),
  });
}
