import { useRef, useState, type DragEvent } from 'react';
import { text, useLanguage, useSay } from '../words/language';
import { number } from '../words/written';
import { Button } from '../parts/Button';
import { choose, useChosen } from './chosen';
import { ACCEPTED, type Remark } from './files';

/** Where files are dropped or chosen; several where they are parts of one source. */
export function FilesField({ remarks }: { remarks: readonly Remark[] }) {
  const say = useSay();
  const files = useChosen();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, over] = useState(false);
  const take = (list: FileList | null) => {
    if (list !== null && list.length > 0) {
      choose([...list]);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    over(false);
    take(event.dataTransfer.files);
  };
  return (
    <div className="field">
      <div
        className={isOver ? 'drop drop--over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          over(true);
        }}
        onDragLeave={() => over(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          id="files"
          type="file"
          className="only-heard"
          multiple
          accept={ACCEPTED}
          aria-describedby="files-hint files-remarks"
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
        {files.length === 0 ? (
          <p className="drop__title">{say(text('Sleep een bestand hierheen', 'Drag a file to here'))}</p>
        ) : (
          <ul className="drop__files">
            {files.map((file) => (
              <OneFile key={file.name} file={file} />
            ))}
          </ul>
        )}
        <label htmlFor="files" className="nl-button nl-button--secondary drop__choose">
          {files.length === 0
            ? say(text('Kies een bestand', 'Choose a file'))
            : say(text('Kies iets anders', 'Choose something else'))}
        </label>
        <p id="files-hint" className="hint">
          {say(
            text(
              'Excel, CSV, GeoJSON, GeoPackage, GML, of een Shapefile: alle delen samen, of als zip. Hoogstens 512\u00a0MB.',
              'Excel, CSV, GeoJSON, GeoPackage, GML, or a Shapefile: all parts together, or as a zip. At most 512\u00a0MB.',
            ),
          )}
        </p>
      </div>
      <div id="files-remarks" aria-live="polite">
        {remarks.map((remark) => (
          <p key={say(remark.what, ...remark.values)} className={remark.stops ? 'field__error' : 'field__warning'}>
            {say(remark.what, ...remark.values)}
          </p>
        ))}
      </div>
    </div>
  );
}

function OneFile({ file }: { file: File }) {
  const say = useSay();
  const { language } = useLanguage();
  const files = useChosen();
  const kilobytes = Math.max(1, Math.round(file.size / 1024));
  const size =
    kilobytes < 1024 ? `${number(kilobytes, language)} kB` : `${number(kilobytes / 1024, language, 1)} MB`;
  return (
    <li>
      <span>
        <strong>{file.name}</strong> {size}
      </span>
      <Button
        purpose="subtle"
        onClick={() => choose(files.filter((one) => one !== file))}
        aria-label={say(text('{0} weglaten', 'Leave out {0}'), file.name)}
      >
        {say(text('Weglaten', 'Leave out'))}
      </Button>
    </li>
  );
}
