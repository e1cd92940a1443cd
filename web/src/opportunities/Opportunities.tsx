import { Follows } from '../parts/Follows';
import { text } from '../words/language';

export const Opportunities = () => <Follows title={text('Koppelkansen', 'Opportunities')} />;
