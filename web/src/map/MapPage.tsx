import { Follows } from '../parts/Follows';
import { text } from '../words/language';

export const MapPage = () => <Follows title={text('Kaart', 'Map')} />;
