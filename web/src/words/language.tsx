import { createContext, useContext, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { number } from './written';

export type Language = 'nl' | 'en';

/** A sentence or word in both languages of the page, side by side so that neither is forgotten. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}

export const text = (nl: string, en: string): Text => ({ nl, en });

const DECIMALS = 2;
const KEPT_AS = 'koppelkansen.language';

interface Speaking {
  readonly language: Language;
  readonly speak: (language: Language) => void;
}

const Spoken = createContext<Speaking>({ language: 'nl', speak: () => undefined });

/** What was chosen before, else what the browser asks for, else Dutch. */
function first(): Language {
  const kept = localStorage.getItem(KEPT_AS);
  if (kept === 'nl' || kept === 'en') {
    return kept;
  }
  return navigator.languages.find((one) => /^(nl|en)\b/.test(one))?.startsWith('en') ? 'en' : 'nl';
}

export function InLanguage({ children }: { children: ReactNode }) {
  const [language, speak] = useState<Language>(first);
  // Before any part asks the server something, which answers in this language.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(KEPT_AS, language);
  }, [language]);
  const speaking = useMemo(() => ({ language, speak }), [language]);
  return <Spoken value={speaking}>{children}</Spoken>;
}

export function useLanguage(): Speaking {
  return useContext(Spoken);
}

/** Says a text in the language of the page; `{0}`, `{1}`, … are filled in, numbers as people write them. */
export type Say = (what: Text, ...values: (string | number)[]) => string;

export function useSay(): Say {
  const { language } = useContext(Spoken);
  return useMemo(
    () =>
      (what, ...values) =>
        what[language].replace(/\{(\d)}/g, (_, place: string) => {
          const value = values[Number(place)] ?? '';
          return typeof value === 'number' ? number(value, language, DECIMALS) : value;
        }),
    [language],
  );
}
