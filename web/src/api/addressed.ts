import { defaultPathSerializer } from 'openapi-fetch';

/** An id of a work as it stands in an address: as it is where it can, else `~` and base64url of its UTF-8. */
function addressed(id: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._:-]*$/.test(id)) {
    return id;
  }
  const bytes = String.fromCharCode(...new TextEncoder().encode(id));
  return `~${btoa(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
}

/** Fills in an address. Only works have ids that others made, with any character in them. */
export function addressOf(path: string, values: Record<string, unknown>): string {
  const isOfWork = path.includes('/works/{id}');
  return defaultPathSerializer(path, isOfWork ? { ...values, id: addressed(String(values['id'])) } : values);
}
