import { type FormEvent, useId } from 'react';
import { Link, useLocation } from 'react-router';
import { useDraft } from '../../parts/draft';
import { useClosing } from '../../parts/useClosing';
import { text, useSay } from '../../words/language';
import { Button, PlainButton } from '../../parts/Button';
import { type SavedView, useDropView, useKeeps, useKeepView, useViews } from './marks';
import { Failure } from '../../parts/Notice';

const LONGEST_NAME = 120;
const NO_NAME = { name: '' };

/** The views that somebody keeps of the list, and the way to keep this one. */
export function Views() {
  const say = useSay();
  const keeps = useKeeps();
  const views = useViews();
  const drop = useDropView();
  const menu = useClosing();
  if (!keeps) {
    return null;
  }
  return (
    <details className="choices views" ref={menu}>
      <summary>
        {say(text('Weergaven', 'Views'))}
        {(views.data?.length ?? 0) > 0 && <span className="choices__count">{views.data?.length}</span>}
      </summary>
      <fieldset>
        <legend className="only-heard">{say(text('Bewaarde weergaven', 'Saved views'))}</legend>
        {views.error !== null && <Failure error={views.error} />}
        {views.data?.length === 0 && (
          <p className="soft">
            {say(
              text(
                'Nog geen. Bewaar hoe u nu filtert en sorteert onder een naam; alleen u ziet die.',
                'None yet. Save how you filter and sort now under a name; only you see it.',
              ),
            )}
          </p>
        )}
        <ul className="plain">
          {views.data?.map((view) => (
            <OneView key={view.id} view={view} isBusy={drop.isPending} onDrop={() => drop.mutate(view.id)} />
          ))}
        </ul>
        {drop.error !== null && <Failure error={drop.error} />}
        <Keep />
      </fieldset>
    </details>
  );
}

function OneView({ view, isBusy, onDrop }: { view: SavedView; isBusy: boolean; onDrop: () => void }) {
  const say = useSay();
  return (
    <li className="views__one">
      <Link to={{ search: view.query }}>{view.name}</Link>
      <PlainButton
        className="quiet"
        aria-label={say(text('Weergave {0} verwijderen', 'Remove view {0}'), view.name)}
        busy={isBusy}
        onClick={onDrop}
      >
        {say(text('Verwijderen', 'Remove'))}
      </PlainButton>
    </li>
  );
}

function Keep() {
  const say = useSay();
  const id = useId();
  const draft = useDraft('view', NO_NAME);
  const { name } = draft.value;
  const keep = useKeepView();
  const { search } = useLocation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const view = { name: name.trim(), query: search.replace(/^\?/, '') };
    keep.mutate(view, { onSuccess: () => draft.clearSent(draft.value) });
  };
  return (
    <form className="views__keep" onSubmit={submit}>
      <label htmlFor={id}>{say(text('Deze weergave bewaren als', 'Save this view as'))}</label>
      <input
        id={id}
        value={name}
        required
        maxLength={LONGEST_NAME}
        onChange={({ target }) => draft.change({ name: target.value })}
      />
      <Button type="submit" purpose="secondary" busy={keep.isPending}>
        {say(text('Bewaren', 'Save'))}
      </Button>
      {keep.error !== null && <Failure error={keep.error} />}
    </form>
  );
}
