/** One answer of a list of the API, which leads to the next by a link. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly _links: { readonly next?: { readonly href: string } };
}

/** The cursor after which the next part of a list begins; nothing at its end. */
export function nextCursor({ _links }: Listed<unknown>): string | undefined {
  const href = _links.next?.href;
  return href === undefined ? undefined : (new URL(href, location.href).searchParams.get('cursor') ?? undefined);
}
