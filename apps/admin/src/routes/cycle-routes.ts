import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from './app-route.ts';

const cycleRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/cycle',
  component: lazyRouteComponent(() => import('../features/cycle/cycle-page.tsx'), 'CyclePage'),
});

export const cycleRoutes = [cycleRoute] as const;
