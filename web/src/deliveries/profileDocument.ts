import { type Document, isMap, isScalar, isSeq, parseDocument, Scalar, type YAMLMap } from 'yaml';

/** What stands in a profile of what a person can choose; all else in it stays as it is. */
export interface ProfileRead {
  /** The columns that each field is read from, of which the first that is filled counts. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly setting: (path: Path) => string;
  readonly words: readonly WordsRead[];
}

/** What the values of one column mean. */
export interface WordsRead {
  readonly field: string;
  readonly columns: readonly string[];
  readonly values: readonly ValueRead[];
}

/** A value that stands for itself; patterns are for who reads the text. */
export interface ValueRead {
  /** Its place among the rules. */
  readonly at: number;
  readonly value: string;
  readonly is: string;
}

export type Path = readonly [string, string] | readonly [string];

/** Where a text stops being a profile, as a line from 1. */
export interface Wrong {
  readonly line: number;
}

export function readProfile(profile: string): ProfileRead | Wrong {
  const document = parseDocument(profile);
  const [mistake] = document.errors;
  if (mistake !== undefined || !isMap(document.contents)) {
    return { line: mistake?.linePos?.[0].line ?? 1 };
  }
  return {
    fields: new Map(pairsIn(document.get('columns')).map(([field, value]) => [field, textsOf(value)])),
    setting: (path) => textsOf(document.getIn(path, true)).join(', '),
    words: pairsIn(document.get('words')).map(([field, list]) => wordsRead(field, list)),
  };
}

function wordsRead(field: string, list: unknown): WordsRead {
  const rules = isMap(list) ? list.get('rules') : undefined;
  const values = (isSeq(rules) ? rules.items : []).flatMap((rule, at): ValueRead[] => {
    const value = isMap(rule) ? literal(String(rule.get('when'))) : undefined;
    return isMap(rule) && value !== undefined ? [{ at, value, is: String(rule.get('is')) }] : [];
  });
  return { field, columns: isMap(list) ? textsOf(list.get('columns', true)) : [], values };
}

/** Has a column be another field than before; empty for one that is not used. */
export function withColumn(profile: string, column: string, before: string, after: string): string {
  return changed(profile, (document) => {
    const columns = mapIn(document, 'columns');
    const left = textsOf(columns.get(before, true)).filter((name) => !isSame(name, column));
    put(document, columns, before, left);
    put(document, columns, after, [...textsOf(columns.get(after, true)), column]);
  });
}

function put(document: Document, columns: YAMLMap, field: string, names: readonly string[]): void {
  if (field !== '' && names.length === 0) {
    columns.delete(field);
  } else if (field !== '') {
    const [only, ...more] = names.map(quoted);
    columns.set(field, more.length === 0 ? only : document.createNode([only, ...more], { flow: true }));
  }
}

/** Has a setting be otherwise; empty for as it is where nothing is said. */
export function withSetting(profile: string, path: Path, value: string): string {
  return changed(profile, (document) => {
    const [section, name] = path;
    const within = name === undefined ? (document.contents as YAMLMap) : mapIn(document, section);
    if (value === '') {
      within.delete(name ?? section);
    } else {
      within.set(name ?? section, value === 'true' || value === 'false' ? value === 'true' : quoted(value));
    }
    if (name !== undefined && within.items.length === 0) {
      document.delete(section);
    }
  });
}

/** Has a value mean something else. What a remark said of its meaning goes. */
export function withMeaning(profile: string, field: string, at: number, is: string): string {
  return changed(profile, (document) => {
    const rule = document.getIn(['words', field, 'rules', at]);
    if (isMap(rule)) {
      rule.set('is', is);
      rule.comment = rule.comment?.replace(/×.*/, '×') ?? null;
    }
  });
}

/** Whether two names are of one column, as the server sees it: case, accents and signs play no part. */
export const isSame = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]/gu, '');

function changed(profile: string, change: (document: Document) => void): string {
  const document = parseDocument(profile);
  change(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function mapIn(document: Document, name: string): YAMLMap {
  if (!isMap(document.get(name))) {
    document.set(name, document.createNode({}));
  }
  return document.get(name) as YAMLMap;
}

const pairsIn = (map: unknown): readonly (readonly [string, unknown])[] =>
  isMap(map) ? map.items.map(({ key, value }) => [textsOf(key).join(''), value] as const) : [];

/** A text alone, or several in a list. */
function textsOf(node: unknown): readonly string[] {
  if (isSeq(node)) {
    return node.items.flatMap(textsOf);
  }
  return isScalar(node) && node.value !== null ? [node.source ?? String(node.value)] : [];
}

/** In quotes: what a name looks like without them, a number or a yes, it then is not. */
function quoted(value: string): Scalar {
  const scalar = new Scalar(value);
  scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}

const LITERAL = /^\^((?:\\[\\.[\]{}()*+?^$|]|[^\\.[\]{}()*+?^$|])*)\$$/;

/** What a pattern stands for that matches one text only. */
const literal = (pattern: string): string | undefined => LITERAL.exec(pattern)?.[1]?.replace(/\\(.)/g, '$1');
