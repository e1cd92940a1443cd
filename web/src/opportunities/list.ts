import { KEYS } from '../api/keys';
import { content, type Schemas, server } from '../api/server';
import { type Listing, useOrderedListing } from '../parts/listing';
import { asked, isRanked, type ListState, written } from './listState';

export type Opportunity = Schemas['Opportunity'];

/** The opportunities that fit. */
export function useOpportunities(state: ListState): Listing<Opportunity> {
  return useOrderedListing(
    (limit) => KEYS.opportunities(written(state), limit),
    isRanked(state),
    (limit, cursor) =>
      content(
        server.GET('/opportunities', {
          params: { query: { ...asked(state), limit, ...(cursor === undefined ? {} : { cursor }) } },
        }),
      ),
  );
}
