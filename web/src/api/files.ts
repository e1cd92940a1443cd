import { send } from './server';

/** What narrows a list that is asked for as a file; what is absent or empty does not. */
export type Narrowed = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The address of a file behind `/api/v1`. */
export function fileAddress(of: string, asked: Narrowed): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) {
    (typeof value === 'string' ? [value] : (value ?? [])).forEach((one) => search.append(name, one));
  }
  return `${of}?${search}`;
}

/** Has the server make a file, and keeps it under the name that the server gives it. A refusal is thrown. */
export async function keepFile(address: string): Promise<void> {
  const answer = await send('GET', address);
  keepAs(await answer.blob(), nameOf(answer.headers.get('Content-Disposition') ?? ''));
}

/** Puts a file among those that the browser fetched. */
export function keepAs(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function nameOf(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  return encoded === undefined
    ? (/filename="([^"]+)"/i.exec(disposition)?.[1] ?? 'koppelkansen')
    : decodeURIComponent(encoded);
}
