import { Heading } from '@nl-design-system-candidate/heading-react';
import { type ReactNode, useEffect } from 'react';

/** The heading of a page, which names its tab too, with what can be done at its end. */
export function PageHead({ title, lead, children }: { title: string; lead?: ReactNode; children?: ReactNode }) {
  useEffect(() => {
    document.title = title === 'Koppelkansen' ? title : `${title} · Koppelkansen`;
  }, [title]);
  return (
    <header className="page-head">
      <div>
        <Heading level={1}>{title}</Heading>
        {lead !== undefined && <p className="page-head__lead">{lead}</p>}
      </div>
      {children !== undefined && <div className="page-head__actions">{children}</div>}
    </header>
  );
}
