import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from './app-route.ts';
import { choiceSearch, searchOf, tableSearch, textSearch } from './search-fields.ts';

const noticeRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/notice',
  component: lazyRouteComponent(() => import('../features/objections/notice-page.tsx'), 'NoticePage'),
});

const objectionsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/objections',
  validateSearch: searchOf({ ...tableSearch(['unit']), unit: textSearch, state: choiceSearch(['submitted', 'accepted', 'refused', 'withdrawn']), objection: textSearch }),
  component: lazyRouteComponent(() => import('../features/objections/objections-page.tsx'), 'ObjectionsPage'),
});

const effectRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/objections/effect',
  validateSearch: searchOf({ objection: textSearch }),
  component: lazyRouteComponent(() => import('../features/objections/effect-page.tsx'), 'EffectPage'),
});

/** The result on public notice, and what units object to. */
export const objectionRoutes = [noticeRoute, objectionsRoute, effectRoute] as const;
