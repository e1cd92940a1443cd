import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** The styles of cells by their numbers: nothing said, a day, an amount, text, a day of a format of its own. */
export const STYLE = { plain: 0, day: 1, amount: 2, text: 3, ownDay: 4 } as const;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="165" formatCode="dd\\-mm\\-jjjj;@"/></numFmts><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="4"/><xf numFmtId="49"/><xf numFmtId="165"/></cellXfs></styleSheet>`;

/** A text in two styles, which also says how it sounds, and others that have no styles. */
const STRINGS = ['<r><t>Leiding </t></r><r><rPr><b/></rPr><t>één</t></r><rPh sb="0" eb="1"><t>laid</t></rPh>'];

export interface SheetMade {
  readonly name: string;
  readonly state?: 'hidden';
  /** What stands around the rows, before and after. */
  readonly before?: string;
  readonly after?: string;
  readonly rows: string;
}

/** A workbook as Excel packs it. In `rows` an apostrophe before a text puts it among those that cells name by number. */
export function workbook(sheets: readonly SheetMade[], more: Readonly<Record<string, string>> = {}): Buffer {
  const strings = [...STRINGS];
  const shared = (rows: string) =>
    rows.replace(/'([^'<]*)'/g, (_, text: string) =>
      String(strings.push(`<t xml:space="preserve">${text}</t>`) - 1),
    );
  const texts = sheets.map(
    ({ before = '', rows, after = '' }) =>
      `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">${before}<sheetData>${shared(rows)}</sheetData>${after}</worksheet>`,
  );
  const parts = {
    '[Content_Types].xml': types(sheets.length, 'xl/calcChain.xml' in more),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map(({ name, state }, i) => `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`).join('')}</sheets><calcPr calcId="191029"/></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ...('xl/calcChain.xml' in more ? [['calcChain', 'calcChain.xml'] as const] : []),
    ]),
    ...Object.fromEntries(texts.map((text, i) => [`xl/worksheets/sheet${i + 1}.xml`, text])),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${strings.map((one) => `<si>${one}</si>`).join('')}</sst>`,
    ...more,
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  );
}

const types = (sheets: number, isComputed: boolean): string =>
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    ['workbook', 'sheet.main'],
    ...Array.from({ length: sheets }, (_, i) => [`worksheets/sheet${i + 1}`, 'worksheet']),
    ['styles', 'styles'],
    ['sharedStrings', 'sharedStrings'],
    ...(isComputed ? [['calcChain', 'calcChain']] : []),
  ]
    .map(
      ([name, kind]) =>
        `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`,
    )
    .join('')}</Types>`;

const relations = (targets: readonly (readonly [string, string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
