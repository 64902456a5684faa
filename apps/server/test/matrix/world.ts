import { type Actor, adoptScheme, createApiKey, createDraft, getActor, hashPassword, openAssessment, platformActor, type Role, roles, saveSource, submitForm } from '@siheng/services';
import { type DemoWorld, emptyWorld } from '../demo-world.ts';
import { bureaus, type Place } from './places.ts';

export type MatrixWorld = {
  readonly deps: DemoWorld['deps'];
  readonly places: ReadonlyMap<string, Place>;
  readonly actorOf: (role: Role) => Promise<Actor>;
  readonly close: () => Promise<void>;
};

export const password = 'mima-2018-x';
/** The department of the role `department`; it is the one of `judgedMeasure`. */
export const department = '法援科';
export const judgedMeasure = 'legal-aid/judged-consultation-shortfall';
export const dataset = 'mediation/disputes';
const form = 'mediation/dispute-register';
const day = new Date('2018-12-31T00:00:00Z');

const addPeople = async ({ deps }: DemoWorld): Promise<void> => {
  const hash = await hashPassword(password);
  const people = [
    ...roles.map((role) => ({ id: `role-${role}`, role: role as string, orgId: role === 'station' ? 'own' : 'county', department: role === 'department' ? department : null })),
    ...bureaus.flatMap(({ units }) => units.map((unit) => ({ id: `staff-${unit.id}`, role: 'station', orgId: unit.id, department: null }))),
  ];
  for (const { id, role, orgId, department: named } of people) {
    await deps.db.prisma.user.create({ data: {
      id, name: '示例', username: id, email: `${id}@users.invalid`,
      accounts: { create: { id: `${id}-account`, accountId: id, providerId: 'credential', password: hash } }, duties: { create: { id: `${id}-duty`, role, orgId, department: named } },
    } });
  }
};

const addFollowUp = async ({ deps: { db } }: DemoWorld, orgId: string, unitId: string, assessmentId: string, runId: string): Promise<void> => {
  await db.prisma.rectificationItem.create({ data: {
    id: `rectification-${unitId}`, orgId, assessmentId, unitId, itemId: '001', section: '样例', title: '样例', full: '1', got: '0', lost: '1', cause: '', actions: [], departments: ['样例'], state: 'verified', version: 1, createdBy: 'platform', createdAt: day,
    events: { create: { number: 1, do: 'create', body: '考核办', by: 'platform', at: day } },
  } });
  await db.prisma.consequenceEntry.create({ data: { id: `consequence-${unitId}`, assessmentId, unitId, runId, key: 'sample', kind: 'consequence', effects: [], clauses: [], reason: { zh: '样例', en: 'sample', text: '样例' }, provisional: false, withdraws: false, hash: 'x', state: 'rejected', createdAt: day } });
};

const addDisputed = async ({ deps: { db } }: DemoWorld, unitId: string, assessmentId: string, runId: string): Promise<void> => {
  const itemId = '001';
  await db.prisma.finding.create({ data: { id: `finding-${unitId}`, assessmentId, unitId, itemId, measure: judgedMeasure, value: '0.5', foundOn: day, text: '样例', state: 'entered', version: 1, enteredBy: 'platform', enteredAt: day } });
  await db.prisma.vetoProposal.create({ data: { id: `veto-${unitId}`, assessmentId, unitId, itemId, ruleId: 'sample', measure: judgedMeasure, value: '1', grounds: '样例', body: '考核办', state: 'proposed', version: 1, proposedBy: 'platform', proposedAt: day } });
  for (const [id, state] of [[`objection-${unitId}`, 'submitted'], [`objection-${unitId}-accepted`, 'accepted']] as const) {
    await db.prisma.objection.create({ data: { id, assessmentId, unitId, runId, kind: 'line', itemId, contested: { itemTitle: { zh: '样例', en: 'sample' }, text: { zh: '样例', en: 'sample' }, clause: '样例', points: '1', evidence: [], got: '0', total: '0', rank: 1 }, grounds: '样例', state, version: 1, submittedBy: 'platform', submittedAt: day } });
  }
};

/** A bureau with an assessment at work, and of everything that a call can name one piece for each of its units. */
const addBureau = async (world: DemoWorld, at: number): Promise<readonly Place[]> => {
  const { deps } = world;
  const { org, units } = bureaus[at] ?? (() => { throw new Error('no such bureau'); })();
  const actor = platformActor;
  await deps.db.prisma.org.createMany({ data: [org, ...units] });
  const { hash } = await adoptScheme(deps, { actor, orgId: org.id, libraryId: 'wujin-2018', decision: '样例〔2018〕1号' });
  const { id: assessmentId } = await openAssessment(deps, { actor, orgId: org.id, title: '2018年度考核', period: { from: '2018-01-01', to: '2018-12-31' }, asOf: '2018-12-31', schemeHash: hash, units: units.map((unit) => unit.id), plugins: [] });
  await deps.db.prisma.assessment.update({ where: { id: assessmentId }, data: { state: 'monitoring' } });
  await deps.scoring.idle();
  const run = await deps.db.prisma.scoringRun.findFirstOrThrow({ where: { assessmentId } });
  const { id: sourceId } = await saveSource(deps, { actor, assessmentId, dataset, unitId: units[0]?.id ?? '', title: '样例', everyMinutes: null, enabled: false, settings: { url: 'http://127.0.0.1:9/', fields: [{ field: 'caseNo', from: 'a' }, { field: 'acceptedAt', from: 'b' }] } });
  const { id: apiKeyId } = await createApiKey(deps, { actor, assessmentId, title: '样例', datasets: [dataset], expiresAt: new Date(Date.now() + 86_400_000) });
  await deps.db.prisma.collectionRun.create({ data: { id: `collection-${org.id}`, orgId: org.id, assessmentId, dataset, transport: 'pull', sourceId, trigger: 'manual', state: 'done', requestedBy: 'platform', startedAt: day, finishedAt: day } });
  await deps.db.prisma.externalResult.create({ data: { id: `external-${org.id}`, orgId: org.id, title: '样例', authority: '样例', periodFrom: day, periodTo: day, source: '样例', lines: [], createdBy: 'platform', createdAt: day } });
  const { id: draftId } = await createDraft(deps, { actor, orgId: org.id, start: { kind: 'blank' } });
  await deps.db.prisma.unlockRequest.create({ data: { id: `unlock-${org.id}`, assessmentId, action: 'facts.import', reason: '样例', requestedBy: 'platform', requestedAt: day, state: 'open' } });
  const places: Place[] = [];
  for (const unit of units) {
    const { batchId } = await submitForm(deps, { actor, assessmentId, form, unitId: unit.id, row: { caseNo: `A-${unit.id}`, acceptedAt: '2018-03-01', enteredAt: '2018-03-02' } });
    const fact = await deps.db.prisma.fact.findFirstOrThrow({ where: { unitId: unit.id } });
    await deps.db.prisma.evidence.create({ data: { id: `evidence-${unit.id}`, orgId: org.id, unitId: unit.id, title: '样例', kind: 'photos', createdBy: 'platform', createdAt: day } });
    await addFollowUp(world, org.id, unit.id, assessmentId, run.id);
    await addDisputed(world, unit.id, assessmentId, run.id);
    places.push({
      bureau: org, unit, assessmentId, schemeHash: hash, runId: run.id, factId: fact.id, batchId: batchId ?? '', evidenceId: `evidence-${unit.id}`, rectificationId: `rectification-${unit.id}`, externalResultId: `external-${org.id}`,
      consequenceId: `consequence-${unit.id}`, sourceId, collectionRunId: `collection-${org.id}`, apiKeyId, draftId, unlockId: `unlock-${org.id}`, findingId: `finding-${unit.id}`, vetoId: `veto-${unit.id}`, objectionId: `objection-${unit.id}`, userId: `staff-${unit.id}`,
    });
  }
  return places;
};

/** Two levels of bureaus, a neighbour and a foreign county, each with units, an assessment and one piece of everything. */
export const matrixWorld = async (): Promise<MatrixWorld> => {
  const world = await emptyWorld();
  const places: Place[] = [];
  for (const at of bureaus.keys()) places.push(...(await addBureau(world, at)));
  await addPeople(world);
  const actorOf = async (role: Role): Promise<Actor> => (await getActor(world.deps, { userId: `role-${role}` })) ?? platformActor;
  return { deps: world.deps, places: new Map(places.map((place) => [place.unit.id, place])), actorOf, close: world.close };
};
