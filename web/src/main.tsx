import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { Refusal } from './api/server';
import { attend } from './app/attended';
import { router } from './app/routes';
import { InLanguage } from './words/language';
import '@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css';
import '@nl-design-system-candidate/button-css/button.css';
import '@nl-design-system-candidate/data-badge-css/data-badge.css';
import '@nl-design-system-candidate/heading-css/heading.css';
import '@nl-design-system-candidate/skip-link-css/skip-link.css';
import './style.css';

const TRIES = 2;

/** What was refused is refused again; only what got no answer, or came while the server was away, is tried anew. */
function retry(failures: number, error: Error): boolean {
  return failures < TRIES && error instanceof Refusal && (error.status === 0 || error.status === 503);
}

// Without a connection everything is asked all the same: so that it says that there is no answer, and does not wait.
const known = new QueryClient({
  defaultOptions: {
    queries: {
      retry,
      staleTime: 15_000,
      refetchOnWindowFocus: true,
      networkMode: 'always',
      refetchOnReconnect: true,
    },
    mutations: { networkMode: 'always' },
  },
});

attend();

const page = document.getElementById('page');
if (page !== null) {
  createRoot(page).render(
    <StrictMode>
      <QueryClientProvider client={known}>
        <InLanguage>
          <RouterProvider router={router} />
        </InLanguage>
      </QueryClientProvider>
    </StrictMode>,
  );
}
