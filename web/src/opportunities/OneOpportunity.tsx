import { Follows } from '../parts/Follows';
import { text } from '../words/language';

export const OneOpportunity = () => <Follows title={text('Koppelkans', 'Opportunity')} />;
