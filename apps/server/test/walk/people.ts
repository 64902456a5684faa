import { AppError } from '@siheng/services';
import type { DemoWorld } from '../demo-world.ts';

export type Caller = Awaited<ReturnType<DemoWorld['as']>>;

/** The nine people of the year. */
export const people = { office: 'kaohe', mediation: 'jiceng', aid: 'fayuan', hutang: 'hutang', niutang: 'niutang', inspector: 'hecha', rater: 'pingyi', leader: 'lingdao', auditor: 'shenji' } as const;

export const callers = async (world: DemoWorld): Promise<Readonly<Record<keyof typeof people, Caller>>> => ({
  office: await world.as(people.office), mediation: await world.as(people.mediation), aid: await world.as(people.aid), hutang: await world.as(people.hutang), niutang: await world.as(people.niutang),
  inspector: await world.as(people.inspector), rater: await world.as(people.rater), leader: await world.as(people.leader), auditor: await world.as(people.auditor),
});

/** The code with which a call is refused; null: it is not. */
export const refusal = async (call: Promise<unknown>): Promise<string | null> => {
  try {
    await call;
    return null;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (cause instanceof AppError) return cause.code;
    throw error;
  }
};
