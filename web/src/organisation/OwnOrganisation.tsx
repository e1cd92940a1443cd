import { Follows } from '../parts/Follows';
import { text } from '../words/language';

export const OwnOrganisation = () => <Follows title={text('Mijn organisatie', 'My organisation')} />;
