import { dayOf, isoDay } from '../assessments/iso-day.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { addEvent } from './add-event.ts';
import { actingBody, bodiesOf } from './bodies.ts';
import { findItem } from './find-item.ts';

export type RecordCheck = { readonly actor: Actor; readonly id: string; readonly check: number; readonly day: string; readonly note: string };

/** A recurring check was done on a day, by a responsible body. */
export const recordCheck = async (deps: Deps, input: RecordCheck): Promise<{ readonly recorded: true }> => {
  const { item, unit, org } = await findItem(deps, input.actor, input.id, 'rectification.act');
  const body = actingBody(await bodiesOf(deps, input.actor, (unit ?? org).path), item.departments);
  if (!item.departments.includes(body)) throw new AppError('not_responsible', { departments: item.departments, own: body });
  const check = item.checks[input.check];
  if (!check) throw new AppError('check_unknown', { check: input.check + 1 });
  const today = isoDay(deps.clock());
  const to = check.to < today ? check.to : today;
  if (input.day < check.from || input.day > to) throw new AppError('check_day_invalid', { day: input.day, from: check.from, to });
  await addEvent(deps, item, item.state, { do: 'check', body, by: input.actor.userId, at: deps.clock(), reason: input.note.trim() || null, evidence: [], day: dayOf(input.day), check: input.check });
  return { recorded: true };
};
