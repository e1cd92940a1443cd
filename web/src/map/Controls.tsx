import { memo, useState } from 'react';
import type { Schemas } from '../api/server';
import { Choices } from '../parts/Choices';
import { OneOf } from '../parts/OneOf';
import type { ChangeState, StateOf } from '../parts/searchState';
import { DISCIPLINES, PHASES } from '../words/keys';
import { type Text, text, useSay } from '../words/language';
import { disciplineColour } from '../words/colours';
import type { Look } from './looks';
import type { MAP_STATE } from './mapState';
import { COLOURING_NAMES } from './colouringNames';
import { COLOURINGS, type LayerName, LAYERS } from './shown';
import { Swatch } from './Swatch';

const LAYER_NAMES: Record<LayerName, Text> = {
  areas: text('gebieden', 'areas'),
  works: text('voornemens', 'works'),
  opportunities: text('koppelkansen', 'opportunities'),
  findings: text('bevindingen', 'findings'),
};

interface ControlsProps {
  readonly state: StateOf<typeof MAP_STATE>;
  readonly change: ChangeState<typeof MAP_STATE>;
  readonly look: Look;
  readonly organisations: ReadonlyMap<string, Schemas['Organisation']>;
  readonly hasBackground: boolean;
}

/** Which layers, which of the works, and in which colours. */
export const Controls = memo(function Controls(props: ControlsProps) {
  const { state, change, look, organisations, hasBackground } = props;
  const say = useSay();
  const [isOpen, open] = useState(false);
  const owners = [...organisations.values()].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const chosen = state.owner.length + state.discipline.length + state.phase.length;
  return (
    <section className="controls" aria-label={say(text('Lagen en filters', 'Layers and filters'))}>
      <button type="button" className="controls__open" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        {say(text('Lagen en filters', 'Layers and filters'))}
        {chosen > 0 && ` (${String(chosen)})`}
      </button>
      <div className={isOpen ? 'controls__parts controls__parts--open' : 'controls__parts'}>
        <fieldset className="controls__layers">
          <legend>{say(text('Lagen', 'Layers'))}</legend>
          {LAYERS.map((name) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={state.layers.includes(name)}
                onChange={(event) =>
                  change({
                    layers: LAYERS.filter((one) =>
                      one === name ? event.target.checked : state.layers.includes(one),
                    ),
                  })
                }
              />
              {say(LAYER_NAMES[name])}
            </label>
          ))}
          {hasBackground && (
            <label>
              <input
                type="checkbox"
                checked={state.background}
                onChange={(event) => change({ background: event.target.checked })}
              />
              {say(text('achtergrond', 'background'))}
            </label>
          )}
        </fieldset>
        <label className="controls__colour">
          {say(text('Kleur op', 'Colour by'))}
          <OneOf
            value={state.colour}
            choices={COLOURINGS.map((one) => [one, say(COLOURING_NAMES[one])] as const)}
            onChange={(colour) => change({ colour })}
          />
        </label>
        <Choices
          title={say(text('Discipline', 'Discipline'))}
          choices={Object.entries(DISCIPLINES).map(([key, word]) => ({
            key,
            label: (
              <Swatch colour={disciplineColour(key)} label={say(word)} isPlain={look.colouring !== 'discipline'} />
            ),
          }))}
          chosen={state.discipline}
          onChange={(discipline) => change({ discipline })}
        />
        <Choices
          title={say(text('Eigenaar', 'Owner'))}
          choices={owners.map(({ id, name }) => ({
            key: id,
            label: <Swatch colour={look.colour(id)} label={name} isPlain={look.colouring !== 'owner'} />,
          }))}
          chosen={state.owner}
          onChange={(owner) => change({ owner })}
        />
        <Choices
          title={say(text('Fase', 'Phase'))}
          choices={Object.entries(PHASES).map(([key, word]) => ({
            key,
            label: <Swatch colour={look.colour(key)} label={say(word)} isPlain={look.colouring !== 'phase'} />,
          }))}
          chosen={state.phase}
          onChange={(phase) => change({ phase })}
        />
        {chosen > 0 && (
          <button type="button" className="quiet" onClick={() => change({ owner: [], discipline: [], phase: [] })}>
            {say(text('Filters wissen', 'Clear filters'))}
          </button>
        )}
      </div>
    </section>
  );
});
