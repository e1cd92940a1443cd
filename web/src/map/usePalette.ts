import { useEffect, useState } from 'react';
import { palette, type Palette } from './looks';

/** The colours of the page's style, light or dark as the person wants it now. */
export function usePalette(): Palette {
  const [colours, set] = useState(palette);
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const renew = () => set(palette());
    dark.addEventListener('change', renew);
    return () => dark.removeEventListener('change', renew);
  }, []);
  return colours;
}
