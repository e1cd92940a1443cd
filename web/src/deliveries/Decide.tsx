import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Refused } from '../parts/LogIn';
import { KEYS } from '../api/keys';
import { content, server } from '../api/server';
import { forgetDraft } from '../parts/draft';
import { Notice } from '../parts/Notice';
import { text, useLanguage, useSay } from '../words/language';
import { number } from '../words/written';
import { choose } from './chosen';
import type { Delivery } from './order';

interface DecideProps {
  readonly delivery: Delivery;
  readonly onJob: (id: string) => void;
  readonly onBack: () => void;
}

/** Whether what was read is taken in. */
export function Decide({ delivery, onJob, onBack }: DecideProps) {
  const say = useSay();
  const { language } = useLanguage();
  const known = useQueryClient();
  const params = { path: { id: delivery.id } };
  const accept = useMutation({
    mutationFn: () => content(server.POST('/deliveries/{id}/acceptances', { params })),
    onSuccess: (job) => {
      choose([]);
      forgetDraft('delivery');
      known.removeQueries({ queryKey: KEYS.delivery(delivery.id) });
      void known.invalidateQueries();
      onJob(job.id);
    },
  });
  const reject = useMutation({
    mutationFn: () => content(server.POST('/deliveries/{id}/rejections', { params })),
    onSuccess: () => known.invalidateQueries(),
  });
  const changes = delivery.changes;
  const nothing =
    changes !== undefined && changes.added + changes.changed + changes.returned + changes.withdrawn === 0;
  const isMuch = delivery.held || (changes !== undefined && withdrawsMost(changes));
  const error = accept.error ?? reject.error;
  return (
    <div className="decide">
      {isMuch && (
        <Notice
          tone="warning"
          title={say(text('Er zou veel vervallen: kijk dit goed na', 'Much would be withdrawn: look at this well'))}
        >
          <p>
            {say(
              text(
                'De helft of meer van wat er van deze bron stond, zou vervallen ({0} voornemens). Vaak is er dan maar een deel van het bestand aangeleverd. Klopt het toch, neem het dan over.',
                'Half or more of what stood of this source would be withdrawn ({0} works). Mostly only a part of the file was delivered then. If it is right after all, accept it.',
              ),
              number(changes?.withdrawn ?? 0, language),
            )}
          </p>
        </Notice>
      )}
      {nothing && (
        <Notice>
          <p>
            {say(
              text(
                'Er verandert niets: dit staat al zo in het register. Overnemen bevestigt dat het nog klopt.',
                'Nothing changes: it stands so in the register already. Accepting confirms that it is still right.',
              ),
            )}
          </p>
        </Notice>
      )}
      <div className="decide__choices">
        <Button purpose="primary" onClick={() => accept.mutate()} busy={accept.isPending}>
          {say(text('Overnemen in het register', 'Accept into the register'))}
        </Button>
        <Button purpose="secondary" onClick={() => reject.mutate()} busy={reject.isPending}>
          {say(text('Niet overnemen', 'Do not accept'))}
        </Button>
        <Button purpose="subtle" onClick={onBack}>
          {say(text('Formulier aanpassen en opnieuw lezen', 'Change the form and read again'))}
        </Button>
      </div>
      {error !== null && <Refused error={error} />}
    </div>
  );
}

/** Whether half or more of what stood there would go: mostly only a part of the file was delivered then. */
function withdrawsMost({ withdrawn, changed, unchanged, kept }: NonNullable<Delivery['changes']>): boolean {
  return withdrawn > 0 && withdrawn >= changed + unchanged + kept;
}
