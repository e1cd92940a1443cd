import { test } from '@playwright/test';
import {
  expectNoBarriers,
  expectNoSidewaysScrolling,
  LANGUAGES,
  opened,
  picture,
  type Role,
  SCHEMES,
  WIDTHS,
} from './page';

/** Every page, as the role that it is most for; of one opportunity and one area the first that the town has. */
const PAGES: readonly { name: string; role?: Role; address: string | ((ask: Ask) => Promise<string>) }[] = [
  { name: 'start', address: '/' },
  { name: 'kaart', role: 'core-team', address: '/kaart' },
  { name: 'koppelkansen', role: 'core-team', address: '/koppelkansen' },
  {
    name: 'een koppelkans',
    role: 'programmer',
    address: async (ask) => `/koppelkansen/${(await ask('/api/v1/opportunities?limit=1')).items[0]?.id}`,
  },
  { name: 'aanleveren', role: 'programmer', address: '/aanleveren' },
  { name: 'organisatie', role: 'programmer', address: '/organisatie' },
  { name: 'gebied', role: 'director', address: '/gebied' },
  {
    name: 'een gebied',
    role: 'director',
    address: async (ask) => `/gebied/${(await ask('/api/v1/areas?limit=1')).items[0]?.code}`,
  },
  { name: 'nergens', address: '/koppelkansen/K0000000000' },
];

/** Each language in one scheme; with ALL_LOOKS, as `./dev browser` has it, both in both. */
const LOOKS = LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme }))).filter(
  ({ language, scheme }) => process.env['ALL_LOOKS'] !== undefined || (language === 'nl') === (scheme === 'light'),
);

type Ask = (path: string) => Promise<{ items: { id?: string; code?: string }[] }>;

for (const { name, role, address } of PAGES) {
  for (const { language, scheme } of LOOKS) {
    for (const width of WIDTHS) {
      test(`${name} ${language} ${scheme} ${width}`, async ({ browser, request }) => {
        const ask: Ask = async (path) => (await request.get(path)).json();
        const page = await opened(
          browser,
          { language, scheme, width, role },
          typeof address === 'string' ? address : await address(ask),
        );
        await picture(page);
        await expectNoSidewaysScrolling(page);
        await expectNoBarriers(page);
      });
    }
  }
}
