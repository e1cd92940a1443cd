import { useQuery } from '@tanstack/react-query';
import { LogInFirst } from '../parts/LogIn';
import { useEdited } from '../api/may';
import { useSession } from '../api/session';
import { KEYS } from '../api/keys';
import { content, Refusal, server } from '../api/server';
import { Button } from '../parts/Button';
import { Empty, Failure, Notice, Waiting } from '../parts/Notice';
import { PageHead } from '../parts/PageHead';
import { text, useSay } from '../words/language';
import { EditWork } from './EditWork';
import { NewWork } from './NewWork';
import './works.css';

interface WorkPageProps {
  /** Of the work, or `new`. */
  readonly id: string;
  readonly onBack: () => void;
  readonly onShow: (id: string) => void;
}

/** One work, entered or changed by hand. */
export function WorkPage({ id, onBack, onShow }: WorkPageProps) {
  const say = useSay();
  const session = useSession();
  const owners = useEdited(session);
  return (
    <>
      <p className="back">
        <button type="button" className="quiet" onClick={onBack}>
          ← {say(text('Naar aanleveren', 'To delivering'))}
        </button>
      </p>
      {session === undefined ? (
        <Waiting />
      ) : !session.loggedIn ? (
        <>
          <Title />
          <LogInFirst>
            {say(
              text(
                'Een voornemen vastleggen kan wie programmeur is. Wat u al invulde, blijft bewaard.',
                'A programmer can register a work. What you filled in already is kept.',
              ),
            )}
          </LogInFirst>
        </>
      ) : id === 'new' && owners.length === 0 ? (
        <>
          <Title />
          <Notice title={say(text('U kunt geen voornemens vastleggen', 'You cannot register works'))}>
            <p>
              {say(
                text(
                  'Daarvoor moet u programmeur zijn bij een organisatie. Vraag de beheerder om die rol.',
                  'That takes the role of programmer at an organisation. Ask the administrator for it.',
                ),
              )}
            </p>
          </Notice>
        </>
      ) : id === 'new' ? (
        <NewWork owners={owners} onMade={onShow} />
      ) : (
        <Existing id={id} owners={owners.map((one) => one.id)} onBack={onBack} />
      )}
    </>
  );
}

function Title() {
  const say = useSay();
  return <PageHead title={say(text('Voornemen', 'Work'))} />;
}

function Existing({ id, owners, onBack }: { id: string; owners: readonly string[]; onBack: () => void }) {
  const query = useQuery({
    queryKey: KEYS.work(id, 'to-edit'),
    queryFn: () => content(server.GET('/works/{id}', { params: { path: { id } } })),
  });
  if (query.data !== undefined) {
    return query.data.sight === 'whole' ? (
      <EditWork work={query.data} mayEdit={owners.includes(query.data.registration.registrar)} />
    ) : (
      <Gone onBack={onBack} />
    );
  }
  if (query.error === null) {
    return <Waiting />;
  }
  return query.error instanceof Refusal && query.error.status === 404 ? (
    <Gone onBack={onBack} />
  ) : (
    <>
      <Title />
      <Failure error={query.error} retry={() => void query.refetch()} />
    </>
  );
}

function Gone({ onBack }: { onBack: () => void }) {
  const say = useSay();
  return (
    <>
      <Title />
      <Empty title={say(text('Dit voornemen is er niet voor u', 'There is no such work for you'))}>
        <p>
          {say(
            text(
              'Misschien is het adres niet goed overgenomen, of mag u dit voornemen niet zien.',
              'Perhaps the address was not copied well, or you may not see this work.',
            ),
          )}
        </p>
        <Button purpose="secondary" onClick={onBack}>
          {say(text('Naar aanleveren', 'To delivering'))}
        </Button>
      </Empty>
    </>
  );
}
