import { type Actor, type Deps, getActor } from '@siheng/services';
import type { FastifyRequest } from 'fastify';
import type { Auth } from '../auth.ts';
import { webHeaders } from './auth-routes.ts';

export type ActorOfRequest = (request: FastifyRequest) => Promise<Actor | null>;

/** Who asks, from the session cookie. */
export const createActorOfRequest = (deps: Deps, auth: Auth): ActorOfRequest => async (request) => {
  if (request.headers.cookie === undefined) return null;
  const session = await auth.api.getSession({ headers: webHeaders(request) });
  return session ? getActor(deps, { userId: session.user.id }) : null;
};
