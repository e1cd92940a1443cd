import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState, type FormEvent } from 'react';
import type { Job } from '../api/job';
import type { OwnPlace } from '../api/may';
import { KEYS } from '../api/keys';
import { useErrors } from '../api/errors';
import { type Draft } from '../parts/draft';
import { Field } from '../parts/Field';
import { OneOf } from '../parts/OneOf';
import { Button } from '../parts/Button';
import { text, useSay } from '../words/language';
import { useChosen } from './chosen';
import { FilesField } from './FilesField';
import { type Remark, remarks } from './files';
import { deliver, type Order, sourceOf, sources } from './order';
import { rememberSent } from './sent';
import { ProfileField } from './ProfileField';
import { WhoMaySee } from './WhoMaySee';
import { Failure } from '../parts/Notice';

interface DeliverFormProps {
  readonly draft: Draft<Order>;
  /** For which somebody may deliver; at least one. */
  readonly organisations: readonly OwnPlace[];
  readonly onBegun: (job: Job) => void;
}

/** Files, and what is wrong with them. */
interface Looked {
  readonly files: readonly File[];
  readonly found: readonly Remark[];
}

/** Plans handed in as a file or from a service, to be looked at before anything is taken in. */
export function DeliverForm({ draft, organisations, onBegun }: DeliverFormProps) {
  const say = useSay();
  const files = useChosen();
  const [looked, put] = useState<Looked>({ files: [], found: [] });
  useEffect(() => void remarks(files).then((found) => put({ files, found })), [files]);
  const found = looked.files === files ? looked.found : undefined;
  const organisation =
    organisations.find((one) => one.id === draft.value.organisation)?.id ?? organisations[0]?.id ?? '';
  const order = { ...draft.value, organisation };
  const begin = useMutation({
    mutationFn: () => deliver(order, files),
    onSuccess: (job) => {
      rememberSent(job.id, draft.value, files);
      onBegun(job);
    },
  });
  const errors = useErrors(begin.error);
  const lacking = whatLacks(order, files, found);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (lacking === undefined) {
      begin.mutate();
    }
  };
  return (
    <form className="form" onSubmit={submit}>
      <From order={order} change={draft.change} />
      {order.from === 'file' ? (
        <FilesField remarks={found ?? []} />
      ) : (
        <Feed order={order} change={draft.change} error={errors.get('/url')} />
      )}
      <Whose order={order} change={draft.change} organisations={organisations} errors={errors} files={files} />
      <ProfileField order={order} change={draft.change} errors={errors} />
      {begin.error !== null && <Failure error={begin.error} />}
      <div className="form__end">
        <Button purpose="primary" type="submit" disabled={lacking !== undefined} busy={begin.isPending}>
          {begin.isPending
            ? say(text('Wordt verstuurd …', 'Being sent …'))
            : say(text('Lezen en nakijken', 'Read and look over'))}
        </Button>
        {draft.isBegun && (
          <Button purpose="subtle" onClick={draft.clear}>
            {say(text('Formulier leegmaken', 'Empty the form'))}
          </Button>
        )}
        <p className="hint">
          {lacking !== undefined
            ? say(lacking)
            : say(
                text(
                  'Er wordt nog niets overgenomen: u ziet eerst wat er gelezen is.',
                  'Nothing is taken in yet: first you see what was read.',
                ),
              )}
        </p>
      </div>
    </form>
  );
}

function whatLacks(order: Order, files: readonly File[], found: readonly Remark[] | undefined) {
  if (order.from === 'file' && files.length === 0) {
    return text('Kies eerst een bestand.', 'Choose a file first.');
  }
  if (order.from === 'file' && found === undefined) {
    return text('Het bestand wordt bekeken …', 'The file is being looked at …');
  }
  if (order.from === 'file' && found?.some((remark) => remark.stops)) {
    return text('Met dit bestand gaat het niet; zie hierboven.', 'This file will not do; see above.');
  }
  if (order.from === 'feed' && order.url.trim() === '') {
    return text('Vul eerst het adres in.', 'Fill in the address first.');
  }
  if (order.profileWay === 'known' && order.profile === '') {
    return text('Kies eerst een profiel.', 'Choose a profile first.');
  }
  if (order.profileWay === 'own' && order.ownProfile.trim() === '') {
    return text('Maak of plak eerst een profiel.', 'Make or paste a profile first.');
  }
  return undefined;
}

interface PartProps {
  readonly order: Order;
  readonly change: (changes: Partial<Order>) => void;
}

function From({ order, change }: PartProps) {
  const say = useSay();
  const ways = [
    { key: 'file', name: text('Een bestand', 'A file') },
    { key: 'feed', name: text('Een adres op internet', 'An address on the internet') },
  ] as const;
  return (
    <fieldset className="field field--row">
      <legend>{say(text('Wat levert u aan?', 'What do you deliver?'))}</legend>
      {ways.map((way) => (
        <label key={way.key} className="radio">
          <input
            type="radio"
            name="from"
            checked={order.from === way.key}
            onChange={() => change({ from: way.key })}
          />
          <span>{say(way.name)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Feed({ order, change, error }: PartProps & { error: string | undefined }) {
  const say = useSay();
  return (
    <Field
      label={say(text('Adres van de dienst', 'Address of the service'))}
      hint={say(
        text(
          'Een WFS- of OGC API-dienst, of een bestand dat daar staat. Het adres wordt bewaard, zodat u later opnieuw kunt lezen.',
          'A WFS or OGC API service, or a file that lies there. The address is kept, so that you can read it again later.',
        ),
      )}
      error={error}
    >
      <input
        type="url"
        inputMode="url"
        placeholder="https://"
        value={order.url}
        onChange={(event) => change({ url: event.target.value })}
      />
    </Field>
  );
}

interface WhoseProps extends PartProps {
  readonly files: readonly File[];
  readonly organisations: readonly OwnPlace[];
  readonly errors: ReadonlyMap<string, string>;
}

function Whose({ order, change, organisations, errors, files }: WhoseProps) {
  const say = useSay();
  const known = useQuery({ queryKey: KEYS.sources, queryFn: sources }).data?.items ?? [];
  const own = known.filter((source) => source.organisation === order.organisation);
  const becomes = sourceOf(order, files);
  const before = own.find((source) => source.name === becomes);
  return (
    <>
      {organisations.length > 1 ? (
        <Field label={say(text('Organisatie', 'Organisation'))} error={errors.get('/organisation')}>
          <OneOf
            value={order.organisation}
            choices={organisations.map((one) => [one.id, one.name] as const)}
            onChange={(organisation) => change({ organisation })}
          />
        </Field>
      ) : (
        <p>{say(text('U levert aan voor {0}.', 'You deliver for {0}.'), organisations[0]?.name ?? '')}</p>
      )}
      <Field
        label={say(text('Naam van de bron', 'Name of the source'))}
        hint={[
          say(
            text(
              'Lever de volgende keer onder dezelfde naam aan: dan is te zien wat er veranderde.',
              'Deliver under the same name next time: then it shows what changed.',
            ),
          ),
          ...(order.source.trim() === '' && becomes !== ''
            ? [say(text('Leeg wordt het ‘{0}’.', 'Left empty it becomes ‘{0}’.'), becomes)]
            : []),
        ].join(' ')}
        error={errors.get('/source')}
      >
        <input list="sources" value={order.source} onChange={(event) => change({ source: event.target.value })} />
      </Field>
      <datalist id="sources">
        {own.map((source) => (
          <option key={source.name} value={source.name} />
        ))}
      </datalist>
      <WhoMaySee order={order} change={change} errors={errors} before={before} />
    </>
  );
}
