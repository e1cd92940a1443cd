import { useMutation, useQueryClient } from '@tanstack/react-query';
import { KEYS } from '../api/keys';
import { content, server } from '../api/server';
import { Button } from '../parts/Button';
import { Failure, Notice } from '../parts/Notice';
import { text, useLanguage, useSay } from '../words/language';
import { CONFIDENTIALITY, CONFIDENTIALITY_MEANS } from '../words/keys';
import { number } from '../words/written';
import { clearAccepted } from './sent';
import { useOpened } from './opened';
import type { Delivery } from './order';

interface DecideProps {
  readonly delivery: Delivery;
  /** Whether rows were changed that were not read again yet. */
  readonly isChanged: boolean;
  readonly onJob: (id: string) => void;
  readonly onBack: () => void;
}

/** Whether what was read is taken in. */
export function Decide({ delivery, isChanged, onJob, onBack }: DecideProps) {
  const say = useSay();
  const { language } = useLanguage();
  const known = useQueryClient();
  const params = { path: { id: delivery.id } };
  const accept = useMutation({
    mutationFn: () => content(server.POST('/deliveries/{id}/acceptances', { params })),
    onSuccess: (job) => {
      clearAccepted(delivery.id);
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
  const opened = useOpened(delivery);
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
      <WhoSeesMore opened={opened} />
      <div className="decide__choices">
        <Button
          purpose="primary"
          onClick={() => accept.mutate()}
          busy={accept.isPending}
          disabled={reject.isPending || opened.isLoading || isChanged}
        >
          {say(text('Overnemen in het register', 'Accept into the register'))}
        </Button>
        <Button
          purpose="secondary"
          onClick={() => reject.mutate()}
          busy={reject.isPending}
          disabled={accept.isPending || isChanged}
        >
          {say(text('Niet overnemen', 'Do not accept'))}
        </Button>
        <Button purpose="subtle" onClick={onBack}>
          {say(text('Formulier aanpassen en opnieuw lezen', 'Change the form and read again'))}
        </Button>
      </div>
      {isChanged && (
        <p className="hint">
          {say(
            text(
              'U heeft rijen gewijzigd. Laat het bestand eerst opnieuw lezen, of gooi de wijzigingen weg; zie bij de bevindingen.',
              'You changed rows. Have the file read again first, or throw the changes away; see at the findings.',
            ),
          )}
        </p>
      )}
      {error !== null && <Failure error={error} />}
    </div>
  );
}

/** Says so where more people would see works than now: that cannot be taken back from who saw them. */
function WhoSeesMore({ opened }: { opened: ReturnType<typeof useOpened> }) {
  const say = useSay();
  const { language } = useLanguage();
  if (opened.error !== null) {
    return <Failure error={opened.error} retry={() => void opened.refetch()} />;
  }
  if (opened.data === undefined || opened.data.works === 0) {
    return null;
  }
  const { works, levels, isLeast } = opened.data;
  return (
    <Notice
      tone="warning"
      title={say(
        isLeast
          ? text('Ten minste {0} voornemens gaan verder open', 'At least {0} works are opened further')
          : text('{0} voornemens gaan verder open', '{0} works are opened further'),
        number(works, language),
      )}
    >
      <p>
        {say(
          text(
            'Na het overnemen ziet wie ze nu niet ziet, ze ook. Ze worden:',
            'Once accepted, people who do not see them now will. They become:',
          ),
        )}
      </p>
      <ul>
        {levels.map((level) => (
          <li key={level}>
            <strong>{say(CONFIDENTIALITY[level])}</strong>: {say(CONFIDENTIALITY_MEANS[level])}
          </li>
        ))}
      </ul>
      <p>
        {say(
          text(
            'Is dat niet de bedoeling, neem dan niet over en kies in het formulier wie het mag zien.',
            'If that is not meant, do not accept, and choose in the form who may see it.',
          ),
        )}
      </p>
    </Notice>
  );
}

/** Whether half or more of what stood there would go: mostly only a part of the file was delivered then. */
function withdrawsMost({ withdrawn, changed, unchanged, kept }: NonNullable<Delivery['changes']>): boolean {
  return withdrawn > 0 && withdrawn >= changed + unchanged + kept;
}
