import type { ReactNode } from 'react';

export interface Told {
  readonly name: string;
  readonly value: string;
  /** Of what it is, where that is not all. */
  readonly of?: ReactNode;
}

/** One of a few large figures. */
export function Figure({ name, value, of }: Told) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value}
        {of !== undefined && <small>{of}</small>}
      </dd>
    </div>
  );
}
