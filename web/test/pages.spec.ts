import { test } from '@playwright/test';
import {
  expectNoBarriers,
  expectNoSidewaysScrolling,
  LANGUAGES,
  type Looking,
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

/** All in all, as `./dev browser` has it; else each width in one language and scheme. */
const LOOKS: readonly Required<Pick<Looking, 'language' | 'scheme' | 'width'>>[] =
  process.env['ALL_LOOKS'] === undefined
    ? [
        { language: 'nl', scheme: 'light', width: 320 },
        { language: 'en', scheme: 'light', width: 768 },
        { language: 'nl', scheme: 'dark', width: 1440 },
      ]
    : LANGUAGES.flatMap((language) =>
        SCHEMES.flatMap((scheme) => WIDTHS.map((width) => ({ language, scheme, width }))),
      );

type Ask = (path: string) => Promise<{ items: { id?: string; code?: string }[] }>;

for (const { name, role, address } of PAGES) {
  for (const { language, scheme, width } of LOOKS) {
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
