import { createRootRoute, Outlet } from '@tanstack/react-router';
import { Crash } from '../shell/crash.tsx';
import { NotFound } from '../shell/not-found.tsx';

export const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: Crash });
