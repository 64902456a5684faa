import { type OrgRow, orgRepository, schemeVersionRepository } from '@siheng/db';
import type { Scheme } from '@siheng/kernel';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { neededPlugins } from '../schemes/needed-plugins.ts';
import { findManagedUnit } from '../units/find-managed-unit.ts';
import { createAssessment } from './create-assessment.ts';
import { isoDay } from './iso-day.ts';

export type OpenAssessment = {
  readonly actor: Actor;
  readonly orgId: string;
  readonly title: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly asOf: string;
  readonly schemeHash: string;
  readonly units: readonly string[];
  /** Enabled for the organisation, besides those that are enabled already. */
  readonly plugins: readonly string[];
};

const nameOf = (units: readonly { readonly name: string }[]): readonly string[] => units.map((unit) => unit.name);

/** Units of the organisation that exist in the period, of a kind and with the class that the scheme asks for. */
const requireUnits = async (deps: Deps, org: OrgRow, scheme: Scheme, { units: ids, period }: OpenAssessment): Promise<void> => {
  if (ids.length === 0) throw new AppError('assessment_units_missing');
  const units = await orgRepository(deps.db.prisma).findWithEnds(ids);
  const kinds = new Set(scheme.tracks.flatMap((track) => track.unitKinds));
  const fits = units.filter((unit) => unit.path.startsWith(org.path) && unit.id !== org.id && kinds.has(unit.kind) && (unit.validTo === null || isoDay(unit.validTo) >= period.from));
  const wrong = [...nameOf(units.filter((unit) => !fits.includes(unit))), ...ids.filter((id) => !units.some((unit) => unit.id === id))];
  if (wrong.length > 0) throw new AppError('assessment_units_wrong', { units: wrong, org: org.name });
  const classes = new Set(scheme.classes.map((one) => one.id));
  const unclassed = classes.size === 0 ? [] : units.filter((unit) => unit.class === null || !classes.has(unit.class));
  if (unclassed.length > 0) throw new AppError('assessment_classes_missing', { units: nameOf(unclassed) });
};

const requirePlugins = async (deps: Deps, org: OrgRow, scheme: Scheme, chosen: readonly string[]): Promise<void> => {
  const titleOf = (id: string): string => deps.registry.plugins.find((plugin) => plugin.id === id)?.title.zh ?? id;
  const unknown = chosen.filter((id) => !deps.registry.plugins.some((plugin) => plugin.id === id));
  if (unknown.length > 0) throw new AppError('plugin_unknown', { plugins: unknown });
  const enabled = new Set([...chosen, ...(await orgRepository(deps.db.prisma).findEnabledPlugins(org.id)).map((plugin) => plugin.pluginId)]);
  const left = neededPlugins(deps, scheme).filter((id) => !enabled.has(id));
  if (left.length > 0) throw new AppError('plugin_needed', { plugins: left.map(titleOf) });
};

/** Opens the assessment of a year in draft under an adopted scheme: targets and deadlines are set before the leading group adopts it for the year. It is scored once: every unit stands in the table, with what is still missing. */
export const openAssessment = async (deps: Deps, input: OpenAssessment): Promise<{ readonly id: string }> => {
  const org = await findManagedUnit(deps, input.actor, input.orgId, 'assessments.create');
  const { from, to } = input.period;
  if (from > to || input.asOf < from) throw new AppError('assessment_period_wrong', { from, to, asOf: input.asOf });
  const adoptions = await schemeVersionRepository(deps.db.prisma).findAdoptions(input.schemeHash);
  if (!adoptions.some((adoption) => adoption.orgId === org.id)) throw new AppError('scheme_not_adopted', { org: org.name });
  const { scheme } = await loadSchemeVersion(deps, input.schemeHash);
  await requireUnits(deps, org, scheme, input);
  await requirePlugins(deps, org, scheme, input.plugins);
  const { id } = await createAssessment(deps, { ...input, org, state: 'draft', units: input.units.map((unitId) => ({ unitId })) });
  deps.changed({ orgId: org.id, assessmentId: id, reason: '新建考核', by: input.actor.userId });
  return { id };
};
