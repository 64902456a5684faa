import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from './app-route.ts';
import { searchOf, tableSearch, textSearch } from './search-fields.ts';

const auditRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/settings/audit',
  validateSearch: searchOf({ ...tableSearch(['at']), action: textSearch, query: textSearch, from: textSearch, to: textSearch }),
  component: lazyRouteComponent(() => import('../features/audit/audit-page.tsx'), 'AuditPage'),
});

const securityRoute = createRoute({ getParentRoute: () => appRoute, path: '/settings/security', component: lazyRouteComponent(() => import('../features/access/security-page.tsx'), 'SecurityPage') });
const policyRoute = createRoute({ getParentRoute: () => appRoute, path: '/settings/policy', component: lazyRouteComponent(() => import('../features/access/policy-page.tsx'), 'PolicyPage') });
const delegationRoute = createRoute({ getParentRoute: () => appRoute, path: '/settings/delegations', component: lazyRouteComponent(() => import('../features/access/delegation-page.tsx'), 'DelegationPage') });

/** Who may do what, and who did what. */
export const accessRoutes = [auditRoute, securityRoute, policyRoute, delegationRoute] as const;
