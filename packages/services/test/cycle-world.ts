import { createAssessment } from '../src/assessments/create-assessment.ts';
import { type Actor, platformActor } from '../src/policy/actor.ts';
import { publishScheme } from '../src/schemes/publish-scheme.ts';
import { createWorld, east, office, west, type World } from './world.ts';

const county = { id: 'county', path: '/county/' };
const actor = (userId: string, name: string, role: Actor['duties'][number]['role'], department?: string): Actor => ({ userId, name, duties: [{ role, orgId: 'county', orgPath: '/county/', ...(department === undefined ? {} : { department }) }] });

export const leader = actor('leader', '示例局长', 'leader');
export const jiceng = actor('jiceng', '示例甲', 'department', '基层科');
export const fayuan = actor('fayuan', '示例乙', 'department', '法援科');

const step = (id: string, zh: string, after: string[] = []) => ({ id, title: { zh }, state: 'draft', clause: 'c', text: '程序', after });
const item = (id: string, departments: string[], rule: object) => ({ id, title: { zh: id }, kind: 'scored', fullPoints: '5', standards: [], method: [], departments, rules: [{ id: `${id}-1`, clause: 'c', text: '视情扣0-5分。', effect: 'deduct', amount: '1', limit: 'item', ...rule }] });

/** Two departments with a judged item each, and a procedure of two steps before the adoption. */
export const cycleScheme = {
  format: 1, id: 'cycle-2018', title: { zh: '全年考核细则' }, period: { from: '2018-01-01', to: '2018-12-31' }, source: { document: '样例', issuedBy: '样例局', issuedAt: null },
  classes: [], options: {}, rounding: { places: 2, mode: 'half-up' },
  cycle: { steps: [step('party_group_review', '局党组研究'), step('submit_to_city_office', '报送市绩效办', ['party_group_review'])], without: ['inspection'] },
  tracks: [{ id: 'station', title: { zh: '司法所' }, unitKinds: ['station'], fullPoints: '10', sections: [{ id: 's', title: { zh: '纠纷' }, kind: 'scored', fullPoints: '10', items: [
    item('disputes', ['基层科'], { quantity: { kind: 'judged', of: 'legal-aid/judged-consultation-shortfall', min: '0', max: '5', perEvent: false } }),
    item('aid', ['法援科'], { amount: '0.5', quantity: { kind: 'shortfall', of: 'sample/disputes-entered-late', required: { from: 'unit-target' } } }),
  ] }] }],
};

export type CycleWorld = World & { readonly yearId: string };

/** The world with an assessment whose year begins in draft. */
export const createCycleWorld = async (): Promise<CycleWorld> => {
  const world = await createWorld();
  const users = [office, leader, jiceng, fayuan].map(({ userId, name }) => ({ id: userId, name, email: `${userId}@example.invalid` }));
  await world.deps.db.prisma.user.createMany({ data: users });
  const { hash } = await publishScheme(world.deps, { actor: platformActor, org: county, scheme: cycleScheme, decision: '样例〔2018〕2号' });
  const { id: yearId } = await createAssessment(world.deps, { actor: platformActor, org: county, title: '2018年度全年考核', schemeHash: hash, asOf: '2018-12-31', state: 'draft', units: [{ unitId: east.id }, { unitId: west.id }] });
  return { ...world, yearId };
};
