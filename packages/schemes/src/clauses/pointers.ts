import type { RectificationPlan, Scheme } from '@siheng/kernel';
import { planPlaces } from './plan-places.ts';
import { schemePlaces } from './scheme-places.ts';

/** Every address in a scheme that a clause may be placed at. */
export const schemePointers = (scheme: Scheme): ReadonlySet<string> =>
  new Set([
    ...schemePlaces(scheme).map(({ pointer }) => pointer),
    ...scheme.tracks.map((track) => `${scheme.id}#tracks/${track.id}`),
    ...Object.keys(scheme.options).map((option) => `${scheme.id}#options/${option}`),
    ...(scheme.parameters ?? []).map((parameter) => `${scheme.id}#parameters/${parameter.id}`),
  ]);

export const planPointers = (plan: RectificationPlan): ReadonlySet<string> => new Set(planPlaces(plan).map(({ pointer }) => pointer));
