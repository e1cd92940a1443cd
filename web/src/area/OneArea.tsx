import { Follows } from '../parts/Follows';
import { text } from '../words/language';

export const OneArea = () => <Follows title={text('Gebied', 'Area')} />;
