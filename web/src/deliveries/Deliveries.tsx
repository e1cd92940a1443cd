import { Follows } from '../parts/Follows';
import { text } from '../words/language';

export const Deliveries = () => <Follows title={text('Aanleveren', 'Deliver')} />;
