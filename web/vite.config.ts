import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { usedTokens } from './tokens.ts';

// The server answers for the page and for its data; while the page is worked on, `npm run dev` passes questions on.
const SERVER = process.env['KOPPELKANSEN_SERVER'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react(), usedTokens()],
  base: '/',
  build: {
    outDir: '../target/classes/page',
    emptyOutDir: true,
    // Nothing is written into the page itself: its rules for content forbid that.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': SERVER, '/ogc': SERVER, '/openapi.json': SERVER } },
});
