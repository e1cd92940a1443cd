import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { fileAddress, keepFile, type Narrowed } from '../api/files';
import { text, useLanguage, useSay } from '../words/language';
import { Failure } from './Notice';

interface FilesProps {
  /** The list, as its address under `/exports` is called. */
  readonly of:
    | 'works'
    | 'areas'
    | `areas/${string}/streets`
    | 'opportunities'
    | 'relations'
    | `opportunities/${string}/history`
    | 'findings'
    | 'deliveries'
    | `deliveries/${string}/${'findings' | 'changes'}`;
  /** What is in the list, to tell these buttons from those of other lists. */
  readonly what: string;
  /** The filters of the list as it is shown. */
  readonly asked?: Narrowed;
}

const FORMATS = [
  { key: 'xlsx', name: 'Excel', means: text('voor Excel', 'for Excel') },
  {
    key: 'gpkg',
    name: 'GeoPackage',
    means: text('voor QGIS en andere kaartprogramma’s', 'for QGIS and other map programs'),
  },
];

/** A list as a file, with the same filters. */
export function Files({ of, what, asked = {} }: FilesProps) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <div className="files" role="group" aria-label={say(text('{0} als bestand', '{0} as a file'), what)}>
      {FORMATS.map((format) => (
        <File
          key={format.key}
          address={fileAddress(`/exports/${of}`, { format: format.key, lang: language, ...asked })}
          name={format.name}
          means={`${what}, ${say(format.means)}`}
        />
      ))}
    </div>
  );
}

/** A report on paper. */
export function Pdf({ of, look }: { of: string; look?: string }) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <div className="files">
      <File
        address={fileAddress(of, { lang: language })}
        name={say(text('Rapport (PDF)', 'Report (PDF)'))}
        {...(look !== undefined && { look })}
      />
    </div>
  );
}

interface FileProps {
  readonly address: string;
  readonly name: string;
  readonly means?: string;
  readonly look?: string;
}

/** One file: made when it is asked for, which may take a while, and may fail. */
function File({ address, name, means, look = 'quiet' }: FileProps): ReactNode {
  const say = useSay();
  const make = useMutation({ mutationFn: keepFile });
  return (
    <>
      <button
        type="button"
        className={look}
        title={means}
        aria-disabled={make.isPending}
        onClick={() => !make.isPending && make.mutate(address)}
      >
        {name}
        {means !== undefined && <span className="only-heard">{` ${means}`}</span>}
      </button>
      <span className="files__said" role="status">
        {make.isPending && say(text('{0} wordt gemaakt …', '{0} is being made …'), name)}
      </span>
      {make.error !== null && (
        <div className="files__failure">
          <Failure error={make.error} retry={() => make.mutate(address)} />
        </div>
      )}
    </>
  );
}
