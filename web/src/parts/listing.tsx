import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { type Listed, nextCursor } from '../api/next';
import { text, useLanguage, useSay } from '../words/language';
import { number } from '../words/written';
import { Button } from './Button';
import { Failure, Waiting } from './Notice';

/** A list of the API that grows as somebody asks for more. */
export interface Listing<T> {
  readonly items: readonly T[];
  /** How many the server says there are, where it does. */
  readonly total: number | undefined;
  readonly error: Error | null;
  readonly isWaiting: boolean;
  readonly isAdding: boolean;
  readonly hasMore: boolean;
  readonly more: () => void;
  readonly retry: () => void;
}

/** @param ask for what follows after a cursor, or for the first where there is none */
export function useListing<T>(key: QueryKey, ask: (cursor?: string) => Promise<Listed<T>>): Listing<T> {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextCursor,
  });
  const items = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  return {
    items,
    total: query.data !== undefined && !query.hasNextPage ? items.length : undefined,
    error: query.error,
    isWaiting: query.isPending,
    isAdding: query.isFetchingNextPage,
    hasMore: query.hasNextPage,
    more: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
  };
}

const A_PAGE = 50;
const A_LOAD = 500;
/** No more are fetched to put them in another order than the server's. */
const BOUND = 2_000;

/**
 * A list that the page puts in another order than the server's: then all of it is fetched, up to a bound.
 * @param isRanked whether it is shown in the server's order
 */
export function useOrderedListing<T>(
  key: (limit: number) => QueryKey,
  isRanked: boolean,
  ask: (limit: number, cursor?: string) => Promise<Listed<T>>,
): Listing<T> {
  const limit = isRanked ? A_PAGE : A_LOAD;
  const listing = useListing(key(limit), (cursor) => ask(limit, cursor));
  const goesOn =
    !isRanked && listing.hasMore && !listing.isAdding && listing.items.length < BOUND && listing.error === null;
  useEffect(() => {
    if (goesOn) {
      listing.more();
    }
  });
  return listing;
}

/** Says that only a part is in the order that is shown. */
export function NotAllInOrder({ of, isRanked }: { of: Listing<unknown>; isRanked: boolean }) {
  const say = useSay();
  const { language } = useLanguage();
  return isRanked || !of.hasMore || of.items.length < BOUND ? null : (
    <p role="status">
      {say(
        text(
          'Alleen de {0} met de meeste verwachte besparing staan hier op deze volgorde. Filter om er minder over te houden.',
          'Only the {0} with the most expected saving stand in this order. Filter to keep fewer.',
        ),
        number(BOUND, language),
      )}
    </p>
  );
}

/** At the end of a list: how many there are so far, and the way to more. */
export function More({ of }: { of: Listing<unknown> }) {
  const say = useSay();
  const { language } = useLanguage();
  if (of.isWaiting) {
    return <Waiting />;
  }
  const shown = number(of.items.length, language);
  return (
    <div className="more">
      {of.error !== null && <Failure error={of.error} retry={of.retry} />}
      <p role="status" hidden={of.error !== null && of.items.length === 0}>
        {of.hasMore
          ? say(text('De eerste {0} getoond', 'The first {0} shown'), shown)
          : say(
              of.items.length === 1
                ? text('Dit is alles', 'This is all')
                : text('Alle {0} getoond', 'All {0} shown'),
              shown,
            )}
      </p>
      {of.hasMore && (
        <Button purpose="secondary" onClick={of.more} busy={of.isAdding}>
          {of.isAdding ? say(text('Meer laden …', 'Loading more …')) : say(text('Meer laden', 'Load more'))}
        </Button>
      )}
    </div>
  );
}
