import { LoadingState } from '@siheng/ui';
import { createRouter } from '@tanstack/react-router';
import { appRoute } from './app-route.ts';
import { cycleRoutes } from './cycle-routes.ts';
import { dataRoutes } from './data-routes.ts';
import { followUpRoutes } from './follow-up-routes.ts';
import { judgementRoutes } from './judgement-routes.ts';
import { objectionRoutes } from './objection-routes.ts';
import { overviewRoutes } from './overview-routes.ts';
import { resultRoutes } from './result-routes.ts';
import { rootRoute } from './root-route.ts';
import { schemeRoutes } from './scheme-routes.ts';
import { accessRoutes } from './access-routes.ts';
import { selfAssessmentRoutes } from './self-assessment-routes.ts';
import { settingsRoutes } from './settings-routes.ts';
import { signInRoutes } from './sign-in-routes.ts';

const routeTree = rootRoute.addChildren([
  ...signInRoutes,
  appRoute.addChildren([...overviewRoutes, ...cycleRoutes, ...schemeRoutes, ...dataRoutes, ...judgementRoutes, ...selfAssessmentRoutes, ...resultRoutes, ...objectionRoutes, ...followUpRoutes, ...settingsRoutes, ...accessRoutes]),
]);

/** All pages; each is loaded when it is first visited or pointed at. */
export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: () => <LoadingState lines={8} />,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
