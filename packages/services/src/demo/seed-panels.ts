import { panelRepository, superiorDeductionRepository } from '@siheng/db';
import { seededRandom } from '@siheng/plugin-sdk';
import type { Deps } from '../deps.ts';
import { type SchemePanel, schemePanels, unitsOfPanel } from '../panels/scheme-panels.ts';
import type { LoadedScheme } from '../schemes/loaded-scheme.ts';
import type { DemoCounty, DemoPanel } from './demo-county.ts';
import { demoId } from './demo-id.ts';

const marksOf = (county: DemoCounty, panel: SchemePanel, { members }: DemoPanel, at: Date) =>
  Object.entries(members).flatMap(([rater, [low, high]]) => unitsOfPanel(panel).map((unit) => {
    const value = low + Math.floor(seededRandom(`${county.id} ${panel.measure} ${rater} ${unit.id}`)() * (high - low + 1) * 2) / 2;
    return { id: demoId('rating', county.id, panel.measure, rater, unit.id), assessmentId: county.id, unitId: unit.id, measure: panel.measure, rater, value: String(Math.min(value, high)), note: null, at, version: 1 };
  }));

/** The panels of a county with all their marks, and what superior authorities deducted. */
export const seedPanels = async (deps: Deps, county: DemoCounty, loaded: LoadedScheme): Promise<void> => {
  const repository = panelRepository(deps.db.prisma);
  const at = deps.clock();
  const panels = schemePanels(loaded, county.units);
  for (const planned of county.panels ?? []) {
    const panel = panels.find((one) => one.measure === planned.measure);
    if (!panel) continue;
    for (const userId of Object.keys(planned.members)) await repository.createMember({ id: demoId('member', county.id, planned.measure, userId), assessmentId: county.id, measure: planned.measure, userId, unitIds: [], addedBy: 'demo-kaohe', addedAt: at });
    await repository.createVersions(marksOf(county, panel, planned, at));
  }
  for (const [index, deduction] of (county.deductions ?? []).entries()) await superiorDeductionRepository(deps.db.prisma).create({ ...deduction, id: demoId('deduction', county.id, String(index)), assessmentId: county.id, evidence: [], createdBy: 'demo-kaohe', createdAt: at });
};
