import { createBrowserRouter } from 'react-router';
import { Waiting } from '../parts/Notice';
import { Broken } from './Broken';
import { Shell } from './Shell';

/** The pages; each is loaded when somebody first goes there. */
export const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <Broken />,
    HydrateFallback: Waiting,
    children: [
      {
        // What goes wrong in a page leaves the way to the others.
        errorElement: <Broken />,
        children: [
          { index: true, lazy: async () => ({ Component: (await import('./Start')).Start }) },
          { path: 'kaart', lazy: async () => ({ Component: (await import('../map/MapPage')).MapPage }) },
          {
            path: 'koppelkansen',
            lazy: async () => ({ Component: (await import('../opportunities/Opportunities')).Opportunities }),
          },
          {
            path: 'koppelkansen/:id',
            lazy: async () => ({ Component: (await import('../opportunities/OneOpportunity')).OneOpportunity }),
          },
          {
            path: 'aanleveren',
            lazy: async () => ({ Component: (await import('../deliveries/Deliveries')).Deliveries }),
          },
          {
            path: 'organisatie',
            lazy: async () => ({ Component: (await import('../organisation/OwnOrganisation')).OwnOrganisation }),
          },
          { path: 'gebied/:code?', lazy: async () => ({ Component: (await import('../area/OneArea')).OneArea }) },
          { path: '*', lazy: async () => ({ Component: (await import('./Nowhere')).Nowhere }) },
        ],
      },
    ],
  },
]);
