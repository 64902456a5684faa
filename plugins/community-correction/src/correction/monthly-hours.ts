import type { Fact } from '@siheng/plugin-sdk';
import type { sessions } from '../collectors/sessions.ts';

type Session = Fact<(typeof sessions)['row']>;

/** Hours in hundredths, so that 2.7 and 5.3 make 8 exactly. */
type PersonMonth = { readonly personNo: string; readonly education: number; readonly service: number; readonly evidence: readonly string[] };

/** Hours of education and of service for each person and month that is on record. */
export const monthlyHours = (rows: readonly Session[]): readonly PersonMonth[] => {
  const months = new Map<string, PersonMonth>();
  for (const { personNo, month, kind, hours, factId } of rows) {
    const name = `${month.slice(0, 7)} ${personNo}`;
    const sofar = months.get(name) ?? { personNo, education: 0, service: 0, evidence: [] };
    months.set(name, { ...sofar, [kind]: sofar[kind] + Math.round(hours * 100), evidence: [...sofar.evidence, factId] });
  }
  return [...months.values()];
};

/** Hours of a setting in the same hundredths. */
export const hundredths = (hours: number): number => Math.round(hours * 100);
