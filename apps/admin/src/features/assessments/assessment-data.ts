import type { inferOutput } from '@trpc/tanstack-react-query';
import dayjs, { type Dayjs } from 'dayjs';
import type { trpc } from '../../api/trpc.ts';
import type { Bureau } from '../bureaus/use-bureaus.ts';

export type AdoptedScheme = inferOutput<typeof trpc.schemes.list>['rows'][number];

/** What the form of a new assessment holds. */
export type AssessmentValues = { title: string; period: [Dayjs, Dayjs]; asOf: Dayjs; units: string[]; plugins: string[] };

/** The units of a bureau that a scheme assesses, as far as they exist in its period. */
export const assessedUnits = (scheme: AdoptedScheme, units: readonly Bureau[]): readonly Bureau[] =>
  units.filter((unit) => scheme.unitKinds.includes(unit.kind) && (unit.validTo === null || unit.validTo >= scheme.period.from));

/** What is proposed: the period of the scheme, its last day, all units. */
export const proposal = (scheme: AdoptedScheme, units: readonly Bureau[], titleOf: (year: string) => string): AssessmentValues => ({
  title: titleOf(scheme.period.from.slice(0, 4)), period: [dayjs(scheme.period.from), dayjs(scheme.period.to)], asOf: dayjs(scheme.period.to), units: assessedUnits(scheme, units).map((unit) => unit.id), plugins: [],
});

const iso = (day: Dayjs): string => day.format('YYYY-MM-DD');

/** The form as the server takes it; the plugins that the scheme needs go with it. */
export const openInput = (orgId: string, scheme: AdoptedScheme, { title, period: [from, to], asOf, units, plugins }: AssessmentValues) =>
  ({ orgId, schemeHash: scheme.hash, title: title.trim(), period: { from: iso(from), to: iso(to) }, asOf: iso(asOf), units, plugins: [...new Set([...scheme.plugins, ...plugins])] });
