/** An id as it stands in an address: as it is where it can, else `~` and base64url of its UTF-8. */
export function addressed(id: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._:-]*$/.test(id)) {
    return id;
  }
  const bytes = String.fromCharCode(...new TextEncoder().encode(id));
  return `~${btoa(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
}
