import { useEffect } from 'react';
import { KEYS } from '../api/keys';
import { content, type Schemas, server } from '../api/server';
import { type Listing, useListing } from '../parts/listing';
import { asked, isRanked, type ListState, written } from './listState';

export type Opportunity = Schemas['Opportunity'];

const A_PAGE = 50;
const A_LOAD = 500;

/** No more are fetched to put them in another order than the server's. */
export const BOUND = 2_000;

/** The opportunities that fit. In another order than the server's, all of them are fetched, up to a bound. */
export function useOpportunities(state: ListState): Listing<Opportunity> {
  const isAll = !isRanked(state);
  const limit = isAll ? A_LOAD : A_PAGE;
  const listing = useListing(KEYS.opportunities(written(state), limit), (cursor) =>
    content(
      server.GET('/opportunities', {
        params: { query: { ...asked(state), limit, ...(cursor === undefined ? {} : { cursor }) } },
      }),
    ),
  );
  const goesOn =
    isAll && listing.hasMore && !listing.isAdding && listing.items.length < BOUND && listing.error === null;
  useEffect(() => {
    if (goesOn) {
      listing.more();
    }
  });
  return listing;
}
