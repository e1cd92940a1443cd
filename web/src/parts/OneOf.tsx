import type { ComponentProps } from 'react';

interface OneOfProps<Key extends string> extends Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'children'> {
  readonly value: Key;
  /** What can be chosen, with the words for it, in order. */
  readonly choices: readonly (readonly [Key, string])[];
  readonly onChange: (chosen: Key) => void;
}

/** A select of one of several keys. */
export function OneOf<Key extends string>({ value, choices, onChange, ...more }: OneOfProps<Key>) {
  return (
    <select {...more} value={value} onChange={(event) => onChange(event.target.value as Key)}>
      {choices.map(([key, said]) => (
        <option key={key} value={key}>
          {said}
        </option>
      ))}
    </select>
  );
}
