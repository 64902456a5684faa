import { orgRepository, schemeVersionRepository } from '@siheng/db';
import { type Scheme, schemeSchema } from '@siheng/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld, east, eastStaff, office, type World } from '../../test/world.ts';
import { openAssessment } from '../assessments/open-assessment.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import type { Actor } from '../policy/actor.ts';
import { getScheme } from '../schemes/get-scheme.ts';
import { adoptUpperScheme } from '../schemes/adopt-upper-scheme.ts';
import { listLibrary } from '../schemes/list-library.ts';
import { adoptDraft } from './adopt-draft.ts';
import { createDraft, type DraftStart } from './create-draft.ts';
import { getDraft, getDraftEdit, listDraftEdits } from './get-draft.ts';
import { listDraftCases } from './list-cases.ts';
import { listDrafts } from './list-drafts.ts';
import { listMeasures } from './list-measures.ts';
import { removeDraft, restoreDraft } from './remove-draft.ts';
import { saveDraft } from './save-draft.ts';

let world: World;
let published: { readonly hash: string; readonly scheme: Scheme };
const colleague: Actor = { ...office, userId: 'colleague', name: '示例同事' };

beforeAll(async () => {
  world = await createWorld();
  const [version] = await schemeVersionRepository(world.deps.db.prisma).findAdopted('county');
  published = { hash: version?.hash ?? '', scheme: schemeSchema.parse(version?.content) };
}, 120_000);
afterAll(() => world.close());

const start = (from: DraftStart, actor = office) => createDraft(world.deps, { actor, orgId: 'county', start: from });
const copy = () => start({ kind: 'version', hash: published.hash, nextYear: true });
const read = (id: string) => getDraft(world.deps, { actor: office, id });
type Change = { content?: unknown; expectedVersion?: number; session?: string; actor?: Actor };
const save = (id: string, { content, expectedVersion = 1, session = 'page', actor = office }: Change = {}) => saveDraft(world.deps, { actor, id, content: content ?? published.scheme, examples: [], expectedVersion, session });

/** The published scheme with another amount of its one deduction. */
const withAmount = (amount: string): Scheme => JSON.parse(JSON.stringify(published.scheme).replace('"amount":"0.5"', `"amount":"${amount}"`)) as Scheme;

describe('starting', () => {
  test('last year’s scheme for the next year: the period and the year of its name move on', async () => {
    const { id } = await copy();
    const draft = await read(id);
    expect(draft.content).toMatchObject({ id: 'sample-2019', period: { from: '2019-01-01', to: '2019-12-31' }, source: { document: '2019年度方案', issuedAt: null } });
    expect(draft.base).toMatchObject({ kind: 'version', id: published.hash, title: { zh: '样例考核细则' } });
  });

  test('a scheme of the library, with its worked cases', async () => {
    const { id } = await start({ kind: 'library', id: 'wujin-2018' });
    const { scheme, cases } = await listDraftCases(world.deps, { actor: office, id });
    expect([scheme, cases.length > 10]).toEqual(['wujin-2018', true]);
    expect(cases[0]?.expected).toContainEqual({ unit: 'A', of: 'total', id: 'total', points: '79' });
  });

  test('a blank page can be saved unfinished', async () => {
    const { id } = await start({ kind: 'blank' });
    expect((await read(id)).content).toMatchObject({ title: { zh: expect.stringContaining('样例县') } });
  });

  test('a file that is no scheme is refused with everything that is wrong', async () => {
    await expect(start({ kind: 'file', content: { title: '方案', tracks: [{}] } })).rejects.toMatchObject({ code: 'draft_unreadable', data: { count: expect.any(Number), found: expect.arrayContaining([expect.objectContaining({ path: 'tracks[0].id' })]) } });
  });

  test('a station writes no schemes, another county none of this one', async () => {
    await expect(start({ kind: 'blank' }, eastStaff)).rejects.toMatchObject({ code: 'not_allowed' });
    const stranger: Actor = { userId: 'x', name: '邻县', duties: [{ role: 'office-admin', orgId: 'other', orgPath: '/other/' }] };
    const { id } = await copy();
    await expect(getDraft(world.deps, { actor: stranger, id })).rejects.toMatchObject({ code: 'not_allowed' });
  });
});

describe('saving', () => {
  test('saves of a sitting are one edit, another page or person begins the next', async () => {
    const { id } = await copy();
    await save(id, { content: withAmount('1') });
    await save(id, { content: withAmount('2'), expectedVersion: 2 });
    await save(id, { content: withAmount('3'), expectedVersion: 3, session: 'other', actor: colleague });
    const { rows } = await listDraftEdits(world.deps, { actor: office, id });
    expect(rows.map(({ number, version }) => [number, version])).toEqual([[3, 4], [2, 3], [1, 1]]);
    const edit = await getDraftEdit(world.deps, { actor: office, id, number: 2 });
    expect([JSON.stringify(edit.content).includes('"amount":"2"'), JSON.stringify(edit.before).includes('"amount":"0.5"')]).toEqual([true, true]);
  });

  test('two at once: the second is refused with the other version, and both can be read afterwards', async () => {
    const { id } = await copy();
    const outcomes = await Promise.allSettled([save(id, { content: withAmount('1') }), save(id, { content: withAmount('2'), session: 'b', actor: colleague })]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((one) => one.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'draft_stale', data: { version: 2, content: expect.objectContaining({ format: 1 }) } });
  });

  test('what the editor could not open again is not stored', async () => {
    const { id } = await copy();
    await expect(save(id, { content: { title: { zh: 'x' } } })).rejects.toMatchObject({ code: 'draft_unreadable' });
    expect((await read(id)).version).toBe(1);
  });
});

test('a removed draft is gone, and can be brought back', async () => {
  const { id } = await copy();
  await removeDraft(world.deps, { actor: office, id });
  await expect(read(id)).rejects.toMatchObject({ code: 'not_found' });
  expect((await listDrafts(world.deps, { actor: office, orgId: 'county' })).rows.some((row) => row.id === id)).toBe(false);
  await restoreDraft(world.deps, { actor: office, id });
  expect((await read(id)).id).toBe(id);
});

describe('adopting', () => {
  const adopt = (id: string, decision: string, expectedVersion = 1) => adoptDraft(world.deps, { actor: office, id, expectedVersion, decision });

  test('not without a decision, not with an error, not a version that the person did not see', async () => {
    const { id } = await copy();
    await expect(adopt(id, ' ')).rejects.toMatchObject({ code: 'leading_group_decision_missing' });
    await expect(adopt(id, '纪要1', 7)).rejects.toMatchObject({ code: 'draft_stale' });
    await save(id, { content: { ...withAmount('1'), tracks: [{ ...published.scheme.tracks[0], fullPoints: '11' }] } });
    await expect(adopt(id, '纪要1', 2)).rejects.toMatchObject({ code: 'scheme_invalid', data: { found: [{ path: 'tracks[0].fullPoints', code: 'track-sum-differs' }] } });
  });

  test('it becomes a version under which an assessment is opened, and the draft is closed', async () => {
    const { id } = await copy();
    const { hash } = await adopt(id, '局长办公会议纪要〔2019〕3号');
    expect(await getScheme(world.deps, { actor: office, hash })).toMatchObject({ decision: '局长办公会议纪要〔2019〕3号', scheme: { id: 'sample-2019' } });
    await expect(save(id)).rejects.toMatchObject({ code: 'draft_adopted' });
    await expect(adopt(id, '再来')).rejects.toMatchObject({ code: 'draft_adopted' });
    expect((await read(id)).adoptedHash).toBe(hash);
    const opened = await openAssessment(world.deps, { actor: office, orgId: 'county', title: '2019年度考核', period: { from: '2019-01-01', to: '2019-12-31' }, asOf: '2019-12-31', schemeHash: hash, units: [east.id], plugins: [] });
    expect(opened.id).not.toBe('');
  });

  test('a measure of the scheme’s own needs no plugin', async () => {
    const { id } = await copy();
    const own = withAmount('1');
    const rule = { id: 'own', clause: 'c', text: '视情扣0至2分。', effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'judged', of: 'platform/own-1', min: '0', max: '2', perEvent: false } };
    const content = { ...own, measures: [{ id: 'platform/own-1', title: { zh: '卷宗质量' }, unit: 'points' }], tracks: own.tracks.map((track) => ({ ...track, sections: track.sections.map((section) => ({ ...section, items: section.items.map((item) => ({ ...item, rules: [...item.rules, rule] })) })) })) };
    await save(id, { content });
    const { hash } = await adopt(id, '纪要2', 2);
    const shown = await getScheme(world.deps, { actor: office, hash });
    expect(shown.said['own']?.zh).toContain('卷宗质量');
    expect(shown.measures['platform/own-1']).toMatchObject({ zh: '卷宗质量', source: 'judgement' });
  });
});

describe('a scheme of the level above', () => {
  const section = (over: object): object => ({ ...published.scheme.tracks[0]?.sections[0], ...over });
  const item = (id: string, fullPoints: string): object => ({ ...published.scheme.tracks[0]?.sections[0]?.items[0], id, fullPoints, rules: [{ ...published.scheme.tracks[0]?.sections[0]?.items[0]?.rules[0], id: `${id}-rule` }] });
  const lower: Actor = { userId: 'lower', name: '下级考核员', duties: [{ role: 'office-admin', orgId: 'lower', orgPath: '/county/lower/' }] };
  let upper: string;

  beforeAll(async () => {
    await orgRepository(world.deps.db.prisma).createMany([{ ...east, id: 'lower', code: '320499-9', name: '下级局', shortName: '下级', kind: 'county', class: null, path: '/county/lower/' }]);
    await orgRepository(world.deps.db.prisma).enablePlugins('lower', ['sample']);
    const [track] = published.scheme.tracks;
    const content = { ...published.scheme, id: 'upper', tracks: [{ ...track, fullPoints: '10', sections: [section({ id: 'closed', fullPoints: '6', items: [item('a', '6')] }), section({ id: 'open', extensible: true, fullPoints: '4', items: [item('b', '4')] })] }] };
    const { id } = await start({ kind: 'file', content: JSON.parse(JSON.stringify(content)) });
    upper = (await adoptDraft(world.deps, { actor: office, id, expectedVersion: 1, decision: '市局纪要' })).hash;
  });

  test('stands in the library of the level below, which may read and adopt it as it is', async () => {
    const { upper: offered } = await listLibrary(world.deps, { actor: lower, orgId: 'lower' });
    expect(offered.find(({ hash }) => hash === upper)).toMatchObject({ from: '样例县', isExtensible: true, adopted: null });
    expect((await getScheme(world.deps, { actor: lower, hash: upper })).hash).toBe(upper);
    await expect(adoptUpperScheme(world.deps, { actor: lower, orgId: 'lower', hash: upper, decision: '' })).rejects.toMatchObject({ code: 'leading_group_decision_missing' });
    expect(await adoptUpperScheme(world.deps, { actor: lower, orgId: 'lower', hash: upper, decision: '县局纪要' })).toEqual({ hash: upper });
    await expect(createDraft(world.deps, { actor: lower, orgId: 'lower', start: { kind: 'version', hash: upper, nextYear: false } })).rejects.toMatchObject({ code: 'extension_needed' });
  });

  test('is extended in the open section, and refused elsewhere with the path', async () => {
    const { id } = await createDraft(world.deps, { actor: lower, orgId: 'lower', start: { kind: 'extension', hash: upper } });
    const { content } = await getDraft(world.deps, { actor: lower, id });
    const own = schemeSchema.parse(content);
    expect(own.extends).toBe(upper);
    const added = (at: number, fullPoints: string, total: string): object => ({ ...own, tracks: own.tracks.map((track) => ({ ...track, fullPoints: total, sections: track.sections.map((one, index) => (index === at ? { ...one, fullPoints, items: [...one.items, item('c', '2')] } : one)) })) });
    await saveDraft(world.deps, { actor: lower, id, content: added(0, '8', '12'), examples: [], expectedVersion: 1, session: 'p' });
    const adopt = (expectedVersion: number) => adoptDraft(world.deps, { actor: lower, id, expectedVersion, decision: '县局纪要2' });
    await expect(adopt(2)).rejects.toMatchObject({ code: 'scheme_invalid', data: { found: [{ path: 'tracks[0].sections[0].fullPoints' }, { path: 'tracks[0].sections[0].items[1]', code: 'extension-not-allowed' }] } });
    await saveDraft(world.deps, { actor: lower, id, content: added(1, '6', '12'), examples: [], expectedVersion: 2, session: 'p' });
    expect((await adopt(3)).hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

test('what a rule may read: metrics with their plugin, and what people judge or enter', async () => {
  const { rows } = await listMeasures(world.deps, { actor: office, orgId: 'county' });
  expect(rows.find(({ id }) => id === 'sample/disputes-entered-late')).toMatchObject({ source: 'metric', isEnabled: true });
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test('the log is whole', async () => {
  expect((await verifyAudit(world.deps)).brokenAt).toBeNull();
});
