import { Notice, Failure } from '../../parts/Notice';
import { Button } from '../../parts/Button';
import { text, useLanguage, useSay } from '../../words/language';
import { moment } from '../../words/written';
import { Told } from './FollowedOnes';
import { useFollow, useFollowing, useKeeps } from './marks';

/** Begins and stops following one opportunity. */
export function Follow({ id }: { id: string }) {
  const say = useSay();
  const following = useFollowing(id);
  const follow = useFollow(id);
  if (!useKeeps() || following.data === undefined) {
    return null;
  }
  const { followed } = following.data;
  return (
    <>
      <Button
        purpose={followed ? 'subtle' : 'secondary'}
        busy={follow.isPending}
        onClick={() => follow.mutate(!followed)}
      >
        {followed ? say(text('Niet meer volgen', 'Stop following')) : say(text('Volgen', 'Follow'))}
      </Button>
      {follow.error !== null && <Failure error={follow.error} />}
    </>
  );
}

/** What is new since it was looked at last, until that is said to be seen. */
export function WhatIsNew({ id }: { id: string }) {
  const say = useSay();
  const { language } = useLanguage();
  const item = useFollowing(id).data?.item;
  const follow = useFollow(id);
  if (item?.news.any !== true) {
    return null;
  }
  return (
    <Notice title={say(text('Nieuw sinds {0}', 'New since {0}'), moment(item.seenAt, language))}>
      <p>
        <Told news={item.news} />
      </p>
      <Button purpose="secondary" busy={follow.isPending} onClick={() => follow.mutate(true)}>
        {say(text('Gezien', 'Seen'))}
      </Button>
    </Notice>
  );
}
