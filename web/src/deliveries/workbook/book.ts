import { type Book, within } from './cell';
import type { Parts } from './parts';
import { documentOf, named } from './sheet';

const TYPES = '[Content_Types].xml';
const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const ORDER_OF_FORMULAS = 'xl/calcChain.xml';

/** What the cells of a workbook refer to. */
export function bookOf(parts: Parts): Book {
  const types = named(documentOf(parts.text(TYPES)), 'Override');
  const partOf = (kind: string) => {
    const type = types.find((one) => one.getAttribute('ContentType')?.endsWith(`.spreadsheetml.${kind}+xml`));
    const name = type?.getAttribute('PartName')?.replace(/^\//, '');
    return name === undefined || !parts.has(name) ? undefined : documentOf(parts.text(name));
  };
  const strings = partOf('sharedStrings');
  const styles = partOf('styles');
  const [about] = named(documentOf(parts.text(WORKBOOK)), 'workbookPr');
  return {
    strings: strings === undefined ? [] : named(strings, 'si').map(stringOf),
    formats: styles === undefined ? [] : formatsOf(styles),
    is1904: ['1', 'true'].includes(about?.getAttribute('date1904')?.toLowerCase() ?? ''),
  };
}

/** A text, of pieces in styles of their own; how it sounds is no part of it. */
const stringOf = (item: Element): string =>
  named(item, 't')
    .filter((piece) => piece.parentElement?.localName !== 'rPh')
    .map((piece) => piece.textContent)
    .join('');

/** The formats of days that every program knows; of the others it does not matter here how they show numbers. */
const KNOWN_FORMATS: Readonly<Record<string, string>> = {
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'm/d/yy h:mm',
  49: '@',
};

function formatsOf(styles: Document): Book['formats'] {
  const own = new Map(
    named(styles, 'numFmt').map((one) => [one.getAttribute('numFmtId'), one.getAttribute('formatCode') ?? '']),
  );
  return named(styles, 'cellXfs').flatMap((all) =>
    within(all, 'xf').map((style) => {
      const format = style.getAttribute('numFmtId') ?? '';
      return KNOWN_FORMATS[format] ?? own.get(format);
    }),
  );
}

/** The names of the parts with the sheets. */
export function sheetsOf(parts: Parts): readonly string[] {
  const relations = new Map(
    named(documentOf(parts.text(RELATIONS)), 'Relationship').map((one) => [one.getAttribute('Id'), one]),
  );
  return named(documentOf(parts.text(WORKBOOK)), 'sheet').flatMap((sheet) => {
    const id = [...sheet.attributes].find(({ localName, prefix }) => localName === 'id' && prefix !== null)?.value;
    const relation = relations.get(id ?? null);
    const target = relation?.getAttribute('Target') ?? '';
    return relation?.getAttribute('Type')?.endsWith('/worksheet')
      ? [target.startsWith('/') ? target.slice(1) : `xl/${target}`]
      : [];
  });
}

/** A workbook of which cells change. */
export interface OpenedBook {
  readonly parts: Parts;
  readonly hasFormulas: boolean;
}

/**
 * What else becomes of a workbook of which cells changed: what is computed is computed anew when it is opened, and the
 * list of formulas goes where one of them went.
 */
export function recalculated(
  { parts, hasFormulas }: OpenedBook,
  isFormulaGone: boolean,
): Map<string, string | undefined> {
  const become = new Map<string, string | undefined>();
  if (hasFormulas) {
    const workbook = parts.text(WORKBOOK).replace(/\sfullCalcOnLoad\s*=\s*["']\w*["']/, '');
    become.set(WORKBOOK, workbook.replace(/<((?:[\w.-]+:)?calcPr)(?=[\s/>])/, '<$1 fullCalcOnLoad="1"'));
  }
  if (isFormulaGone && parts.has(ORDER_OF_FORMULAS)) {
    become.set(ORDER_OF_FORMULAS, undefined);
    become.set(TYPES, without(parts.text(TYPES), 'Override'));
    become.set(RELATIONS, without(parts.text(RELATIONS), 'Relationship'));
  }
  return become;
}

/** A list without what it says of the order of formulas. */
const without = (list: string, name: string): string =>
  list.replace(new RegExp(`<(?:[\\w.-]+:)?${name}\\s[^>]*calcChain\\.xml[^>]*/>`), '');
