import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OwnPlace } from '../api/may';
import { KEYS } from '../api/keys';
import { send } from '../api/server';
import { Button } from '../parts/Button';
import { useDraft } from '../parts/draft';
import { PageHead } from '../parts/PageHead';
import { text, useLanguage, useSay } from '../words/language';
import { asContent, EMPTY_WORK, type WholeWork, type WorkFields } from './fields';
import { WorkForm } from './WorkForm';

interface NewWorkProps {
  readonly owners: readonly OwnPlace[];
  readonly onMade: (id: string) => void;
}

/** A work that is not there yet, drawn and filled in. */
export function NewWork({ owners, onMade }: NewWorkProps) {
  const say = useSay();
  const known = useQueryClient();
  const { language } = useLanguage();
  const draft = useDraft('work-new', EMPTY_WORK);
  const owner = owners.find((one) => one.id === draft.value.owner)?.id ?? owners[0]?.id ?? '';
  const fields = { ...draft.value, owner };
  const make = useMutation({
    mutationFn: async (sent: WorkFields) =>
      (await (
        await send('POST', '/works', JSON.stringify(asContent({ ...sent, owner }, language)))
      ).json()) as WholeWork,
    onSuccess: (work, sent) => {
      draft.clearSent(sent);
      known.setQueryData(KEYS.work(work.id, 'to-edit'), work);
      known.setQueryData(KEYS.work(work.id, 'made-here'), true);
      void known.invalidateQueries({ queryKey: KEYS.ownWorks() });
      onMade(work.id);
    },
  });
  return (
    <>
      <PageHead
        title={say(text('Een voornemen vastleggen', 'Register a work'))}
        lead={say(
          text(
            'Teken waar het is en zeg wanneer het mag. Staat de plaats erbij, dan kunnen anderen er meteen op aansluiten.',
            'Draw where it is and say when it may happen. With a place, others can join it at once.',
          ),
        )}
      />
      <WorkForm
        fields={fields}
        change={draft.change}
        owners={owners}
        isNew
        error={make.error}
        isBusy={make.isPending}
        onSave={() => make.mutate(draft.value)}
      >
        {draft.isBegun && (
          <Button purpose="subtle" onClick={draft.clear}>
            {say(text('Leegmaken', 'Clear'))}
          </Button>
        )}
      </WorkForm>
    </>
  );
}
