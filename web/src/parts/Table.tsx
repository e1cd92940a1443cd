import type { ReactNode } from 'react';
import { type Text, text, useSay } from '../words/language';

export interface Column<T> {
  readonly key: string;
  readonly heading: Text;
  readonly cell: (row: T) => ReactNode;
  /** By which rows can be put in order; `true` where the server does that, absent where they cannot. */
  readonly sortBy?: true | ((row: T) => number | string | undefined);
  readonly isNumber?: boolean;
  /** The cell that names its row. */
  readonly isName?: boolean;
}

interface TableProps<T> {
  /** Says what the table is of; for who hears the page. */
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly rowKey: (row: T) => string;
  /** A column's key, with `-` before it where the most comes first. */
  readonly sort?: string;
  readonly onSort?: (sort: string) => void;
  readonly selected?: string;
  /** Told which row the mouse or the keyboard is at, so that it can be marked elsewhere too. */
  readonly onPoint?: (key: string | undefined) => void;
}

/** A table, which becomes a list of cards where the page is narrow. */
export function Table<T>({ caption, columns, rows, rowKey, sort = '', onSort, selected, onPoint }: TableProps<T>) {
  const say = useSay();
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={caption}>
      <table className="table">
        <caption className="only-heard">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              data-row={rowKey(row)}
              aria-current={selected === rowKey(row) ? 'true' : undefined}
              onPointerEnter={() => onPoint?.(rowKey(row))}
              onPointerLeave={() => onPoint?.(undefined)}
              onFocus={() => onPoint?.(rowKey(row))}
              onBlur={() => onPoint?.(undefined)}
            >
              {columns.map((column) => {
                const Cell = column.isName === true ? 'th' : 'td';
                return (
                  <Cell
                    key={column.key}
                    scope={column.isName === true ? 'row' : undefined}
                    className={column.isNumber === true ? 'number' : undefined}
                    data-heading={say(column.heading)}
                  >
                    {column.cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadingProps<T> {
  readonly column: Column<T>;
  readonly sort: string;
  readonly onSort: ((sort: string) => void) | undefined;
}

function Heading<T>({ column, sort, onSort }: HeadingProps<T>) {
  const say = useSay();
  const down = sort === `-${column.key}`;
  const up = sort === column.key;
  const className = column.isNumber === true ? 'number' : undefined;
  if (column.sortBy === undefined || onSort === undefined) {
    return (
      <th scope="col" className={className}>
        {say(column.heading)}
      </th>
    );
  }
  return (
    <th scope="col" className={className} aria-sort={down ? 'descending' : up ? 'ascending' : 'none'}>
      <button
        type="button"
        className="table__sort"
        title={say(text('Sorteer op {0}', 'Sort by {0}'), say(column.heading))}
        onClick={() => onSort(down ? column.key : `-${column.key}`)}
      >
        {say(column.heading)}
        <span aria-hidden="true">{down ? '\u00a0↓' : up ? '\u00a0↑' : '\u00a0↕'}</span>
      </button>
    </th>
  );
}

/** Rows in the order of a column, as [Table] says it; what has no value comes last. */
export function inOrder<T>(rows: readonly T[], columns: readonly Column<T>[], sort: string): readonly T[] {
  const by = columns.find((column) => column.key === sort.replace(/^-/, ''))?.sortBy;
  if (by === undefined || by === true) {
    return rows;
  }
  const sign = sort.startsWith('-') ? -1 : 1;
  return [...rows].sort((a, b) => compare(by(a), by(b), sign));
}

function compare(a: number | string | undefined, b: number | string | undefined, sign: number): number {
  if (a === undefined || b === undefined) {
    return a === b ? 0 : a === undefined ? 1 : -1;
  }
  return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'nl'));
}
