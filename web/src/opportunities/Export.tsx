import { text, useLanguage, useSay } from '../words/language';
import { type ListState, written } from './listState';

/** The list as a file, with the same filters. */
export function Export({ state }: { state: ListState }) {
  const say = useSay();
  const { language } = useLanguage();
  const address = (format: string) =>
    `/api/v1/exports/opportunities?${[`format=${format}`, `lang=${language}`, written(state)].filter(Boolean).join('&')}`;
  return (
    <span className="export">
      <a className="quiet" href={address('xlsx')} download>
        Excel
      </a>
      <a
        className="quiet"
        href={address('gpkg')}
        download
        title={say(text('Voor QGIS en andere kaartprogramma’s', 'For QGIS and other map programs'))}
      >
        GeoPackage
      </a>
    </span>
  );
}
