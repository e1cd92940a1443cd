import { type Text, text } from '../words/language';

/** What the server reads, by the end of a file's name. */
const READ = ['csv', 'txt', 'tsv', 'xlsx', 'geojson', 'json', 'gpkg', 'zip', 'gml', 'xml'];
const SHAPE_PARTS = ['shp', 'dbf', 'shx', 'prj', 'cpg', 'qix', 'sbn', 'sbx', 'qpj', 'xml'];
export const ACCEPTED = [...new Set([...READ, ...SHAPE_PARTS])].map((end) => `.${end}`).join(',');

const MOST_MEGABYTES = 512;
const FIRST_BYTES = 64;

/** Files that begin so are something else, whatever they are called. */
const OTHER_KINDS = [
  '%PDF',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF87a',
  'GIF89a',
  '\u00d0\u00cf\u0011\u00e0',
  'Rar!\u001a',
  '7z\u00bc\u00af',
];

/** Beginnings that the binary kinds must have. */
const BEGINNINGS: Readonly<Record<string, string>> = { xlsx: 'PK', zip: 'PK', gpkg: 'SQLite format 3' };

const PAGE = /^(\u00ef\u00bb\u00bf)?\s*<!doctype html/i;

/** Whether a file is of another kind than any that is read: told by its bytes, of which text can have all but zero. */
function isOtherKind(begins: string): boolean {
  const isProgram = begins.startsWith('MZ') && begins.includes('\u0000');
  return isProgram || PAGE.test(begins) || OTHER_KINDS.some((kind) => begins.startsWith(kind));
}

export interface Remark {
  readonly what: Text;
  readonly values: readonly (string | number)[];
  /** With such a one the files are not sent. */
  readonly stops: boolean;
}

const stop = (what: Text, ...values: (string | number)[]): Remark => ({ what, values, stops: true });

export const endOf = (name: string) => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
const stemOf = (name: string) => name.replace(/(\.shp)?\.[^.]+$/i, '').toLowerCase();

/** What is wrong with files, before they are sent. */
export async function remarks(files: readonly File[]): Promise<readonly Remark[]> {
  if (files.length === 0) {
    return [];
  }
  return [...together(files), ...(await Promise.all(files.map(alone))).flat()];
}

function together(files: readonly File[]): readonly Remark[] {
  const found: Remark[] = [];
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  if (bytes > MOST_MEGABYTES * 2 ** 20) {
    found.push(
      stop(
        text(
          'Samen is dit {0} MB; de server neemt hoogstens {1} MB ineens. Splits de levering, of pak haar in als zip.',
          'Together this is {0} MB; the server takes {1} MB at once at most. Split the delivery, or pack it as a zip.',
        ),
        Math.ceil(bytes / 2 ** 20),
        MOST_MEGABYTES,
      ),
    );
  }
  const shape = files.find((file) => endOf(file.name) === 'shp');
  if (shape !== undefined && !files.some((file) => endOf(file.name) === 'dbf')) {
    found.push({
      what: text(
        'Bij {0} ontbreekt het .dbf-bestand: dan zijn er wel plaatsen, maar geen plannen. Kies alle delen van het Shapefile.',
        '{0} comes without its .dbf file: places without plans. Choose all parts of the Shapefile.',
      ),
      values: [shape.name],
      stops: false,
    });
  }
  if (shape === undefined && files.some((file) => ['dbf', 'shx', 'prj'].includes(endOf(file.name)))) {
    found.push(
      stop(
        text(
          'Dit zijn delen van een Shapefile, maar het .shp-bestand zelf ontbreekt. Kies dat erbij.',
          'These are parts of a Shapefile, but the .shp file itself is missing. Choose it too.',
        ),
      ),
    );
  }
  if (shape !== undefined && new Set(files.map((file) => stemOf(file.name))).size > 1) {
    found.push(
      stop(
        text(
          'Deze bestanden horen niet bij één Shapefile. Lever elk Shapefile apart aan.',
          'These files are not of one Shapefile. Deliver each Shapefile by itself.',
        ),
      ),
    );
  }
  return found;
}

async function alone(file: File): Promise<readonly Remark[]> {
  const end = endOf(file.name);
  if (end === 'xls' || end === 'doc' || end === 'docx' || end === 'ods') {
    return [
      stop(
        text(
          '{0} kan niet worden gelezen. Sla het op als .xlsx of .csv, en kies dat.',
          '{0} cannot be read. Save it as .xlsx or .csv, and choose that.',
        ),
        file.name,
      ),
    ];
  }
  if (!READ.includes(end) && !SHAPE_PARTS.includes(end)) {
    return [
      stop(
        text(
          '{0} is geen soort bestand dat gelezen wordt. Wel: Excel (.xlsx), CSV, GeoJSON, GeoPackage, Shapefile, GML, of een zip daarvan.',
          '{0} is no kind of file that is read. These are: Excel (.xlsx), CSV, GeoJSON, GeoPackage, Shapefile, GML, or a zip of those.',
        ),
        file.name,
      ),
    ];
  }
  if (file.size === 0) {
    return [stop(text('{0} is leeg.', '{0} is empty.'), file.name)];
  }
  return beginning(file, end);
}

async function beginning(file: File, end: string): Promise<readonly Remark[]> {
  const bytes = await file
    .slice(0, FIRST_BYTES)
    .arrayBuffer()
    .catch(() => undefined);
  if (bytes === undefined) {
    return [
      stop(
        text(
          '{0} kan niet meer worden gelezen; het is verplaatst of veranderd. Kies het opnieuw.',
          '{0} can no longer be read; it was moved or changed. Choose it again.',
        ),
        file.name,
      ),
    ];
  }
  const begins = String.fromCharCode(...new Uint8Array(bytes));
  const wanted = BEGINNINGS[end];
  if (isOtherKind(begins) || (wanted !== undefined && !begins.startsWith(wanted))) {
    return [
      stop(
        text(
          '{0} heet .{1}, maar is dat niet: de inhoud is van een andere soort. Exporteer het opnieuw.',
          '{0} is called .{1}, but is not: its content is of another kind. Export it again.',
        ),
        file.name,
        end,
      ),
    ];
  }
  return [];
}
