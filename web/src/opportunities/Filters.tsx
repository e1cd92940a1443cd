import { useId, useState } from 'react';
import { useOrganisations } from '../api/organisations';
import { Button } from '../parts/Button';
import { DisciplineBadge } from '../parts/Badge';
import { type Choice, Choices } from '../parts/Choices';
import type { ChangeState } from '../parts/searchState';
import { capital, DISCIPLINES, KINDS, LEVELS, PHASES, word, type Words } from '../words/keys';
import { type Say, text, useSay } from '../words/language';
import { useKnownAreas } from '../api/areas';
import { isNarrowed, type LIST, type ListState, WIDE } from './listState';

interface FiltersProps {
  readonly state: ListState;
  readonly change: ChangeState<typeof LIST>;
}

const COUPLING = ['couple-trench', 'couple-site'];

const choices = (words: Words, keys: readonly string[], say: Say): Choice[] =>
  keys.map((key) => ({ key, label: capital(say(word(words, key))) }));

/** What narrows the list of opportunities. */
export function Filters({ state, change }: FiltersProps) {
  const say = useSay();
  const organisations = useOrganisations();
  const areas = useKnownAreas();
  const owners = [...organisations.values()].map((one) => ({ key: one.id, label: one.name }));
  return (
    <form
      className="filters opportunity-filters"
      aria-label={say(text('Filter', 'Filter'))}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choices
        title={say(text('Eigenaar', 'Owner'))}
        choices={owners}
        chosen={state.owner}
        onChange={(owner) => change({ owner })}
      />
      <Choices
        title={say(text('Discipline', 'Discipline'))}
        choices={Object.keys(DISCIPLINES).map((key) => ({ key, label: <DisciplineBadge of={key} /> }))}
        chosen={state.discipline}
        onChange={(discipline) => change({ discipline })}
      />
      <Choices
        title={say(text('Fase', 'Phase'))}
        choices={choices(PHASES, Object.keys(PHASES), say)}
        chosen={state.phase}
        onChange={(phase) => change({ phase })}
      />
      <Choices
        title={say(text('Soort', 'Kind'))}
        choices={choices(KINDS, COUPLING, say)}
        chosen={state.kind}
        onChange={(kind) => change({ kind })}
      />
      <Choices
        title={say(text('Gebied', 'Area'))}
        choices={areas.map((area) => ({
          key: area.code,
          label: `${area.name} (${say(word(LEVELS, area.level))})`,
        }))}
        chosen={state.area}
        onChange={(area) => change({ area })}
      />
      <Amounts state={state} change={change} />
      <label className="opportunity-filters__tick">
        <input
          type="checkbox"
          checked={state.vanished}
          onChange={(event) => change({ vanished: event.target.checked })}
        />
        {say(text('Alleen verdwenen', 'Only vanished'))}
      </label>
      {isNarrowed(state) && (
        <Button purpose="subtle" onClick={() => change(WIDE, { remember: true })}>
          {say(text('Filter wissen', 'Clear filter'))}
        </Button>
      )}
    </form>
  );
}

function Amounts({ state, change }: FiltersProps) {
  const say = useSay();
  return (
    <>
      <Amount
        label={say(text('Vanaf jaar', 'From year'))}
        value={state.from}
        least={1900}
        most={2200}
        onChange={(from) => change({ from })}
      />
      <Amount
        label={say(text('Tot en met jaar', 'Up to and including year'))}
        value={state.until}
        least={1900}
        most={2200}
        onChange={(until) => change({ until })}
      />
      <Amount
        label={say(text('Besparing vanaf (€)', 'Saving from (€)'))}
        value={state.saving}
        least={0}
        most={1_000_000_000}
        onChange={(saving) => change({ saving })}
      />
    </>
  );
}

interface AmountProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number | undefined) => void;
}

/** A number that counts as soon as it can be one; until then it stays as it was typed. */
function Amount({ label, value, least, most, onChange }: AmountProps) {
  const id = useId();
  const [typed, type] = useState<string>();
  const shown = typed ?? (value === undefined ? '' : String(value));
  const take = (now: string) => {
    type(now);
    const amount = Number(now);
    if (now === '') {
      onChange(undefined);
    } else if (Number.isInteger(amount) && amount >= least && amount <= most) {
      onChange(amount);
    }
  };
  return (
    <span className="opportunity-filters__amount">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        value={shown}
        aria-invalid={typed !== undefined && typed !== '' && Number(typed) !== value}
        onChange={(event) => take(event.target.value.trim())}
        onBlur={() => type(undefined)}
      />
    </span>
  );
}
