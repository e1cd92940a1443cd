import type { Language } from '../words/language';
import { colourOf, disciplineColour, OTHER, ownerColours } from '../words/colours';
import { INTERVENTIONS } from '../words/keys';
import type { Thing } from './decode';
import { type Colouring, colourKey } from './shown';

/** The colours of the ground, as the style of the page has them now. */
export interface Palette {
  readonly ground: string;
  readonly card: string;
  readonly text: string;
  readonly soft: string;
  readonly line: string;
  readonly opportunity: string;
  readonly warning: string;
  readonly focus: string;
  /** How much is seen of the background map, from 0 to 1. */
  readonly underneath: number;
}

export function palette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ground: of('ground'),
    card: of('card'),
    text: of('text'),
    soft: of('soft'),
    line: of('line'),
    opportunity: of('opportunity'),
    warning: of('warning'),
    focus: of('focus'),
    underneath: Number(of('underneath')),
  };
}

const PHASES: Record<string, string> = {
  idea: '#9a8fc0',
  programmed: '#2f7fd0',
  prepared: '#0e8f7a',
  'in-execution': '#e0600f',
  done: OTHER,
  withdrawn: '#a1622f',
};

const KINDS = Object.keys(INTERVENTIONS);

/** Which colour a work has, by the key that decides it. */
export function colours(colouring: Colouring, owners: readonly string[]): (key: string) => string {
  switch (colouring) {
    case 'discipline':
      return disciplineColour;
    case 'owner':
      return ownerColours(owners);
    case 'phase':
      return (key) => PHASES[key] ?? OTHER;
    case 'kind':
      return (key) => (key in INTERVENTIONS && key !== 'other' ? colourOf(KINDS.indexOf(key)) : OTHER);
  }
}

/** How things are drawn: all that decides a picture beside the things themselves and which are shown. */
export interface Look {
  readonly palette: Palette;
  readonly colouring: Colouring;
  readonly colour: (key: string) => string;
  readonly language: Language;
  /** Whether a background lies under it, so that the ground must not hide that. */
  readonly isOnBackground: boolean;
}

/** The colour of a cell of works as they are shown; one for all where it is not known from afar what they are. */
export const cellColour = (look: Look, cell: Thing): string =>
  look.colouring === 'kind' ? look.palette.focus : look.colour(colourKey(cell, look.colouring));
