import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import { useMemo } from 'react';
import { text, useLanguage, useSay } from '../words/language';
import { number } from '../words/written';
import { Button } from './Button';
import { Failure, Waiting } from './Notice';

/** One answer of a list of the API, which leads to the next by a link. */
interface Listed<T> {
  readonly items: readonly T[];
  readonly _links: { readonly next?: { readonly href: string } };
}

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
    getNextPageParam: (last) => cursor(last._links.next?.href),
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

function cursor(href: string | undefined): string | undefined {
  return href === undefined ? undefined : (new URL(href, location.href).searchParams.get('cursor') ?? undefined);
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
      <p role="status">
        {of.hasMore
          ? say(text('De eerste {0} getoond', 'The first {0} shown'), shown)
          : say(text('Alle {0} getoond', 'All {0} shown'), shown)}
      </p>
      {of.hasMore && (
        <Button purpose="secondary" onClick={of.more} busy={of.isAdding}>
          {of.isAdding ? say(text('Meer laden …', 'Loading more …')) : say(text('Meer laden', 'Load more'))}
        </Button>
      )}
    </div>
  );
}
