interface Sentence {
  readonly nl: string;
  readonly en: string;
}

const OURS: Sentence = {
  nl: 'Er ging iets mis op de server. Probeer het zo nog eens; blijft het misgaan, meld het dan bij de beheerder.',
  en: 'Something went wrong at the server. Try again in a moment; if it goes on, tell the administrator.',
};
const AWAY: Sentence = {
  nl: 'De server is even niet bereikbaar, of heeft het te druk. Wacht een minuut, en probeer het dan opnieuw.',
  en: 'The server cannot be reached for a while, or is too busy. Wait a minute, and then try again.',
};

/** What is said where the server itself says nothing that can be read, such as when a proxy answers in its place. */
const BY_STATUS: Readonly<Record<number, Sentence>> = {
  0: {
    nl: 'De server antwoordt niet. Kijk of er verbinding is, en probeer het dan opnieuw.',
    en: 'The server does not answer. See whether there is a connection, and then try again.',
  },
  200: {
    nl: 'Het antwoord is niet te lezen: iets anders dan de server gaf het. Kijk of u eerst ergens op het netwerk moet inloggen.',
    en: 'The answer cannot be read: something other than the server gave it. See whether the network wants you to log in first.',
  },
  401: { nl: 'U bent niet aangemeld.', en: 'You are not logged in.' },
  403: { nl: 'Dit mag u niet.', en: 'You may not do this.' },
  404: { nl: 'Dit is er niet, of niet voor u.', en: 'This is not there, or not for you.' },
  413: { nl: 'Dit is te groot voor de server.', en: 'This is too large for the server.' },
  429: {
    nl: 'Er is in korte tijd te veel gevraagd. Wacht een minuut, en probeer het dan opnieuw.',
    en: 'Too much was asked in a short time. Wait a minute, and then try again.',
  },
  502: AWAY,
  503: AWAY,
  504: AWAY,
};

/** What became of a question, by the status of its answer; 0 where none came. */
export function sentenceFor(status: number): string {
  const { nl, en } = BY_STATUS[status] ?? OURS;
  return document.documentElement.lang === 'en' ? en : nl;
}
