import { AppError } from '../errors/app-error.ts';
import type { Actor } from './actor.ts';

type Unit = { readonly path: string; readonly name: string };

/** Whether one of the person's duties is that of the staff of the unit, in whatever other hat the person acts. */
export const isOwnUnit = (actor: Actor, unit: Pick<Unit, 'path'>): boolean => actor.duties.some((duty) => duty.role === 'station' && unit.path.startsWith(duty.orgPath));

/** Nobody judges, verifies or decides on the own unit. */
export const refuseOwnUnit = (actor: Actor, unit: Unit): void => {
  if (isOwnUnit(actor, unit)) throw new AppError('own_unit', { unit: unit.name });
};
