import { useParams } from 'react-router';
import { Failure, Waiting } from '../parts/Notice';
import { Gone } from './one/Gone';
import { isGone, useOpportunity } from './one/told';
import { Told } from './one/Told';
import './marks/marks.css';
import './opportunities.css';
import './one/one.css';

/** One opportunity: why it was found, what it brings whom, and what would be if it were otherwise. */
export function OneOpportunity() {
  const { id = '' } = useParams();
  const query = useOpportunity(id);
  if (isGone(query.error)) {
    return <Gone id={id} />;
  }
  if (query.data === undefined) {
    return (
      <div className="page">
        {query.error === null ? <Waiting /> : <Failure error={query.error} retry={() => void query.refetch()} />}
      </div>
    );
  }
  return (
    <div className="page one">
      {query.error !== null && <Failure error={query.error} retry={() => void query.refetch()} />}
      <Told key={id} of={query.data} />
    </div>
  );
}
