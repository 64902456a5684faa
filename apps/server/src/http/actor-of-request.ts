import { type Actor, type Deps, getActor } from '@siheng/services';
import type { FastifyRequest } from 'fastify';
import type { Auth } from '../auth.ts';
import { webHeaders } from './auth-routes.ts';

export type ActorOfRequest = (request: FastifyRequest) => Promise<Actor | null>;

const known = new WeakMap<FastifyRequest, Actor>();

/** Who asks, as far as somebody has found out. */
export const knownActor = (request: FastifyRequest): Actor | null => known.get(request) ?? null;

/** Who asks, from the session cookie. */
export const createActorOfRequest = (deps: Deps, auth: Auth): ActorOfRequest => async (request) => {
  if (request.headers.cookie === undefined) return null;
  const session = await auth.api.getSession({ headers: webHeaders(request) });
  const actor = session ? await getActor(deps, { userId: session.user.id }) : null;
  if (actor) known.set(request, actor);
  return actor;
};
