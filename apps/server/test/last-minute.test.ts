import { cyclePlanRepository } from '@siheng/db';
import { type Actor, saveSelfAssessmentPart, verifyAudit } from '@siheng/services';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CountyServer, countyServer } from './county-server.ts';
import { call } from './server-process.ts';

const stations = 200;
const lastMinute = Date.parse('2019-01-10T23:59:20+08:00');
const deadline = Date.parse('2019-01-10T23:59:59.999+08:00');

let county: CountyServer;
/** The clock of the server stands in the last minute before the deadline; `midnight` moves it past it. */
let now = lastMinute;
const midnight = (): void => { now = deadline + 1000; };
const clock = (): Date => new Date(now);

beforeAll(async () => { county = await countyServer({ stations, clock }); });
afterAll(() => county.close());

const drafted = async (unitId: string): Promise<void> => {
  const actor: Actor = { userId: unitId, name: unitId, duties: [{ role: 'station', orgId: unitId, orgPath: `/county/${unitId}/` }] };
  const place = { actor, assessmentId: county.assessmentId, unitId, expectedVersion: 0 };
  await saveSelfAssessmentPart(county.deps, { ...place, part: { item: 'i', content: { targets: { quantity: 'met', quality: 'met', effect: 'met' }, score: '10', text: '', evidence: [], noEvidence: '见台账' } } });
  await saveSelfAssessmentPart(county.deps, { ...place, part: { report: { text: `${unitId}全年工作。` } } });
};

type Receipt = { readonly receipt: string; readonly number: number; readonly receivedAt: string; readonly contentHash: string };

it('200 stations submit at once in the last minute: none is lost, none late, each has its receipt, although most are stored after midnight', async () => {
  await cyclePlanRepository(county.deps.db.prisma).setDeadline({ assessmentId: county.assessmentId, state: 'self_assessment', dueAt: new Date('2019-01-10'), version: 1, setBy: 'office', setAt: new Date() });
  const cookies: string[] = [];
  for (let first = 0; first < stations; first += 8) {
    const some = county.units.slice(first, first + 8);
    const [signedIn] = await Promise.all([Promise.all(some.map(county.session)), Promise.all(some.map(drafted))]);
    cookies.push(...signedIn);
  }
  let arrived = 0;
  county.onRequest((url) => {
    if (!url.startsWith('/trpc/selfAssessment.submit')) return;
    arrived += 1;
    if (arrived === stations) midnight();
  });
  const answers = await Promise.allSettled(county.units.map((unitId, index) => call(county, cookies[index] ?? '', 'mutation', 'selfAssessment.submit', { assessmentId: county.assessmentId, unitId, expectedVersion: 2, idempotencyKey: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}` })));
  expect(answers.filter((answer) => answer.status === 'rejected')).toEqual([]);
  const receipts = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value as Receipt] : []));
  expect(new Set(receipts.map(({ receipt }) => receipt)).size).toBe(stations);
  expect(receipts.filter(({ receivedAt }) => Date.parse(receivedAt) > deadline)).toEqual([]);
  const stored = await county.deps.db.prisma.selfAssessmentSubmission.findMany({ include: { selfAssessment: true } });
  expect(new Set(stored.map(({ selfAssessment }) => selfAssessment.unitId)).size).toBe(stations);
  expect(new Set(stored.map(({ contentHash }) => contentHash))).toEqual(new Set(receipts.map(({ contentHash }) => contentHash)));
  expect(stored.filter(({ selfAssessment }) => selfAssessment.state !== 'submitted')).toEqual([]);
  expect(stored.some(({ storedAt }) => storedAt.getTime() > deadline)).toBe(true);
  expect(await county.deps.db.prisma.auditEntry.count({ where: { action: 'submit-self-assessment' } })).toBe(stations);
  expect((await verifyAudit(county.deps)).brokenAt).toBeNull();
});

it('the same form sent again after midnight changes nothing, is told its receipt, and is on record', async () => {
  const cookie = await county.signIn('station7');
  const again = { assessmentId: county.assessmentId, unitId: 'station7', expectedVersion: 2, idempotencyKey: '00000000-0000-4000-8000-000000000007' };
  await expect(call(county, cookie, 'mutation', 'selfAssessment.submit', again)).rejects.toThrow('form_replayed');
  expect(await county.deps.db.prisma.auditEntry.findFirst({ where: { action: 'refused', actor: 'station7' } })).toMatchObject({ subject: 'call selfAssessment.submit', data: { code: 'form_replayed', unitId: 'station7' } });
  expect(await county.deps.db.prisma.selfAssessmentSubmission.count()).toBe(stations);
});
