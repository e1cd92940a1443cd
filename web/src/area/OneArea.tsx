import { useParams } from 'react-router';
import { Files } from '../parts/Files';
import { Asked, Empty } from '../parts/Notice';
import { PageHead } from '../parts/PageHead';
import { text, useSay } from '../words/language';
import { useAreas } from '../api/areas';
import { AreaPage } from './AreaPage';
import { ChooseArea } from './ChooseArea';
import './area.css';

/** All that is planned in one area; or, where none is chosen, the areas to choose from. */
export function OneArea() {
  const say = useSay();
  const { code } = useParams();
  const query = useAreas();
  return (
    <div className="page area-page">
      <Asked query={query}>
        {(areas) => {
          const area = areas.find((one) => one.code === code);
          if (area !== undefined) {
            return <AreaPage key={area.code} area={area} areas={areas} />;
          }
          return (
            <>
              <PageHead
                title={say(text('Gebied', 'Area'))}
                lead={say(
                  text(
                    'Kies een gebied, en zie alles wat er gepland is: per jaar, per eigenaar en per straat.',
                    'Choose an area, and see all that is planned there: by year, by owner and by street.',
                  ),
                )}
              >
                {areas.length > 0 && <Files of="areas" what={say(text('Gebieden', 'Areas'))} />}
              </PageHead>
              {code !== undefined && (
                <p className="field__warning" role="status">
                  {say(text('Er is geen gebied met de code {0}.', 'There is no area with the code {0}.'), code)}
                </p>
              )}
              {areas.length === 0 ? <NoAreas /> : <ChooseArea areas={areas} />}
            </>
          );
        }}
      </Asked>
    </div>
  );
}

function NoAreas() {
  const say = useSay();
  return (
    <Empty title={say(text('Er zijn nog geen gebieden', 'There are no areas yet'))}>
      <p>
        {say(
          text(
            'Een beheerder kan de wijken en buurten inlezen, bijvoorbeeld die van het CBS.',
            'An administrator can read in the quarters and neighbourhoods.',
          ),
        )}
      </p>
    </Empty>
  );
}
