import { Link } from 'react-router';
import { useEdited } from '../api/may';
import { useSession } from '../api/session';
import { text, useLanguage, useSay } from '../words/language';
import { number } from '../words/written';
import { MendRow } from './MendRow';
import type { Mending } from './mending';
import { type Delivery, type Finding, rowIdOf } from './order';

interface ToDoProps {
  readonly finding: Finding;
  readonly delivery: Delivery;
  readonly mending: Mending;
}

/** What somebody can do about a finding: mend the row, here or in the file, or the work where it is in the register. */
export function ToDo({ finding, delivery, mending }: ToDoProps) {
  const say = useSay();
  const { language } = useLanguage();
  const mayEdit = useEdited(useSession()).some((one) => one.id === delivery.about.organisation);
  const isWholeFile = finding.row === undefined && delivery.state === 'unusable';
  if (finding.severity === 'note' || isWholeFile || delivery.state === 'replaced') {
    return null;
  }
  const isKept = delivery.state === 'merged' && finding.severity !== 'rejected';
  if (isKept && mayEdit && finding.row !== undefined && finding.subject !== '') {
    const work = encodeURIComponent(`${delivery.about.source}:${rowIdOf(finding, delivery)}`);
    return (
      <span className="hint">
        {say(text('Klopt het niet?', 'Is it not right?'))}{' '}
        <Link to={`/aanleveren?work=${work}`}>
          {say(text('Verbeter dit voornemen', 'Mend this work'))}
          <span className="only-heard">{` ${finding.subject}`}</span>
        </Link>
      </span>
    );
  }
  const cells = finding.row === undefined ? undefined : mending.cells(finding);
  if (cells !== undefined) {
    return (
      <MendRow key={`${finding.file} ${finding.row ?? 0}`} finding={finding} cells={cells} mending={mending} />
    );
  }
  const where =
    finding.row === undefined
      ? finding.file
      : say(text('rij {0} van {1}', 'row {0} of {1}'), number(finding.row, language), finding.file);
  return (
    <span className="hint">
      {finding.severity === 'rejected'
        ? say(
            text('Verbeter {0}, en lever het bestand opnieuw aan.', 'Mend {0}, and deliver the file again.'),
            where,
          )
        : say(
            delivery.state === 'set-aside'
              ? text(
                  'Klopt het niet? Verbeter {0} en lever het opnieuw aan, of neem het over en verbeter daarna het voornemen.',
                  'Is it not right? Mend {0} and deliver it again, or accept it and mend the work afterwards.',
                )
              : text(
                  'Klopt het niet? Verbeter {0} en lever het opnieuw aan.',
                  'Is it not right? Mend {0} and deliver it again.',
                ),
            where,
          )}
    </span>
  );
}
