import { type Action, createDraft, type Deps, platformActor, removeDraft, saveSource } from '@siheng/services';
import type { Place } from './places.ts';
import { dataset, judgedMeasure } from './world.ts';

/** What a call needs: actions of the policy, each at the bureau or at the unit of the place, or at the county of who calls (`home`); for judgements the departments of the item. */
type Needed = readonly [action: Action, at: 'bureau' | 'unit' | 'home', departments?: readonly string[]];

type Example = (place: Place, deps: Deps) => unknown;

export type Row =
  /** Everyone, also before sign-in. */
  | { readonly open: 'public'; readonly input: Example; readonly passes?: readonly string[] }
  /** Every signed-in person; it answers only what the person may see. */
  | { readonly open: 'signed-in'; readonly input: Example; readonly passes?: readonly string[] }
  /** What somebody else began, which nobody else may see. */
  | { readonly open: 'nobody'; readonly input: Example }
  | { readonly needs: readonly Needed[]; readonly input: Example; /** Refusals that come after the policy has let the call pass. */ readonly passes?: readonly string[] };

const at = (where: 'bureau' | 'unit') => (action: Action, input: Example, passes: readonly string[] = []): Row => ({ needs: [[action, where]], input, passes });
const bureau = at('bureau');
const unit = at('unit');
const signedIn = (input: Example = () => undefined, passes: readonly string[] = []): Row => ({ open: 'signed-in', input, passes });
const anyone = (input: Example = () => undefined): Row => ({ open: 'public', input });

const ofAssessment = ({ assessmentId }: Place) => ({ assessmentId });
const ofUnit = ({ assessmentId, unit: { id } }: Place) => ({ assessmentId, unitId: id });
const ofBureau = ({ bureau: { id } }: Place) => ({ orgId: id });
const reading = (input: Example = ofAssessment): Row => bureau('assessment.read', input);
const unknownJob = { open: 'nobody', input: () => ({ jobId: 'somebody-else' }) } as const;
const item = ({ rectificationId }: Place) => ({ id: rectificationId });
const source = ({ sourceId }: Place) => ({ id: sourceId });
const pull = (place: Place) => ({ ...ofAssessment(place), dataset, unitId: place.unit.id, settings: { url: 'http://127.0.0.1:9/', attempts: 1, timeoutSeconds: 1, fields: [{ field: 'caseNo', from: 'a' }, { field: 'acceptedAt', from: 'b' }] } });
const newSource: Example = (place, deps) => saveSource(deps, { ...pull(place), actor: platformActor, title: '样例', everyMinutes: null, enabled: false });
const draft = ({ draftId }: Place) => ({ id: draftId });
const newDraft: Example = async ({ bureau: { id } }, deps) => ({ id: (await createDraft(deps, { actor: platformActor, orgId: id, start: { kind: 'blank' } })).id });
const removedDraft: Example = async (place, deps) => {
  const fresh = (await newDraft(place, deps)) as { readonly id: string };
  await removeDraft(deps, { actor: platformActor, ...fresh });
  return fresh;
};
const externalLine = { id: 'r1', section: '样例', group: '', item: '样例', full: '1', got: '0', cause: '', actions: [], departments: ['样例'], text: null, clause: null };
const noUpload = '00000000-0000-4000-8000-000000000000';

/**
 * What the policy asks of each procedure, with an example of its input at a place. An input that changes something is one that fails once the policy has let it
 * pass (a reason left out, an id unknown), so that the places stay as they are; `passes` names such a refusal where it is `not_found`.
 */
export const procedureRows: Readonly<Record<string, Row>> = {
  'setup.status': anyone(),
  'setup.createAdministrator': anyone(() => ({ username: 'somebody', name: '示例', password: 'mima-2018-x' })),
  'setup.firstSteps': signedIn(),
  'session.me': anyone(),
  'session.prepareCounty': reading(({ assessmentId }) => ({ id: assessmentId })),
  'session.changePassword': signedIn(() => ({ current: 'wrong', next: 'wrong' })),
  'work.list': signedIn(),
  // A subscription: what it sends is told to each person only of the own places.
  'work.onChange': signedIn(),
  'notifications.list': signedIn(() => ({})),
  'notifications.read': signedIn(() => ({ ids: [] })),
  'notifications.contactEmail': signedIn(),
  'notifications.settings': bureau('notifications.manage', ofBureau),
  'notifications.saveSettings': bureau('notifications.manage', (place) => ({ ...ofBureau(place), expectedVersion: 0, email: { isEnabled: true, smtp: { host: '', port: 25, security: 'none', username: '', from: '' }, password: null }, webhook: { isEnabled: false, url: '', secret: null } })),
  'notifications.setContactEmail': signedIn(() => ({ email: 'nonsense' })),
  'overview.get': reading(),
  'overview.ownUnits': reading(),
  'units.list': signedIn(() => ({})),
  'units.get': { needs: [['assessment.read', 'bureau']], input: ({ unit: { id } }) => ({ id }) },
  'units.bureaus': signedIn(),
  'units.create': bureau('units.manage', ({ bureau: { id }, unit: { id: unitId } }) => ({ parentId: id, kind: 'station', name: `样例${unitId}司法所` })),
  'units.change': unit('units.manage', ({ unit: { id } }) => ({ id, name: `样例${id}司法所`, shortName: id, code: '880101x', class: 'town', residentPopulation: null })),
  'units.end': unit('units.manage', ({ unit: { id } }) => ({ id, validTo: null })),
  'units.remove': unit('units.manage', ({ unit: { id } }) => ({ id })),
  'units.checkList': bureau('units.manage', ({ bureau: { id } }) => ({ parentId: id, uploadId: noUpload }), ['not_found']),
  'units.importList': bureau('units.manage', ({ bureau: { id } }) => ({ parentId: id, uploadId: noUpload }), ['not_found']),
  'users.list': bureau('users.read', ({ bureau: { id } }) => ({ orgId: id })),
  'users.add': unit('users.manage', ({ unit: { id } }) => ({ username: 'somebody', name: '示例', password: 'x', duties: [{ role: 'station', orgId: id }] })),
  'users.change': unit('users.manage', ({ userId, unit: { id } }) => ({ userId, name: '示例', duties: [{ role: 'station', orgId: id }] })),
  'users.resetPassword': unit('users.manage', ({ userId }) => ({ userId, password: 'x' })),
  'users.setDisabled': unit('users.manage', ({ userId }) => ({ userId, disabled: false })),
  'delegations.list': signedIn(),
  // Of the own duties only: these are nobody's.
  'delegations.create': { open: 'nobody', input: ({ userId, unit: { id } }) => ({ role: 'station', orgId: `${id}x`, department: null, toUserId: userId, until: '2018-01-01', reason: '样例' }) },
  'delegations.revoke': { open: 'nobody', input: () => ({ id: 'somebody-else' }) },
  'policy.table': signedIn(),
  'security.get': { needs: [['security.manage', 'home']], input: () => undefined },
  'security.save': { needs: [['security.manage', 'home']], input: () => ({ settings: {}, reason: '' }) },
  'audit.list': { needs: [['audit.read', 'home']], input: () => ({}) },
  'audit.history': unit('history.read', ({ unit: { id } }) => ({ kind: 'unit', id })),
  'schemes.list': reading(ofBureau),
  // One version that every bureau of the example adopted: the reader sees it by the own adoption.
  'schemes.get': { needs: [['assessment.read', 'home']], input: ({ schemeHash }) => ({ hash: schemeHash }) },
  'schemes.coverage': { needs: [['assessment.read', 'home']], input: ({ schemeHash }) => ({ hash: schemeHash }) },
  'schemes.library': bureau('schemes.publish', ofBureau),
  'schemes.adopt': bureau('schemes.publish', ({ bureau: { id } }) => ({ orgId: id, libraryId: 'unknown', decision: '' }), ['not_found']),
  'schemes.adoptUpper': bureau('schemes.publish', ({ bureau: { id } }) => ({ orgId: id, hash: 'unknown', decision: '样例' }), ['not_found']),
  'drafts.list': bureau('schemes.draft', ofBureau),
  'drafts.measures': bureau('schemes.draft', ofBureau),
  'drafts.create': bureau('schemes.draft', ({ bureau: { id } }) => ({ orgId: id, start: { kind: 'library', id: 'unknown' } }), ['not_found']),
  'drafts.get': bureau('schemes.draft', draft),
  'drafts.edits': bureau('schemes.draft', draft),
  'drafts.edit': bureau('schemes.draft', (place) => ({ ...draft(place), number: 1 })),
  'drafts.cases': bureau('schemes.draft', draft),
  'drafts.save': bureau('schemes.draft', (place) => ({ ...draft(place), content: {}, examples: [], expectedVersion: 99, session: 'matrix' })),
  'drafts.adopt': { needs: [['schemes.draft', 'bureau'], ['schemes.publish', 'bureau']], input: (place) => ({ ...draft(place), expectedVersion: 99, decision: '样例' }) },
  'drafts.remove': bureau('schemes.draft', newDraft),
  'drafts.restore': bureau('schemes.draft', removedDraft),
  'assessments.list': signedIn(),
  'assessments.get': reading(({ assessmentId }) => ({ id: assessmentId })),
  'assessments.open': bureau('assessments.create', ({ bureau: { id } }) => ({ orgId: id, title: '样例', period: { from: '2018-01-01', to: '2018-12-31' }, asOf: '2018-12-31', schemeHash: 'unknown', units: [], plugins: [] })),
  'cycle.get': bureau('cycle.read', ofAssessment),
  'cycle.advance': bureau('cycle.advance', ({ assessmentId }) => ({ assessmentId, to: 'self_assessment', expectedVersion: 99 })),
  'cycle.reopen': bureau('cycle.reopen', ({ assessmentId }) => ({ assessmentId, to: 'published', expectedVersion: 99, reason: '' })),
  'cycle.setDeadline': bureau('cycle.set-deadline', ({ assessmentId }) => ({ assessmentId, state: 'monitoring', dueAt: '2000-01-01', expectedVersion: 99 })),
  'cycle.closeDepartment': { needs: [['assessment.read', 'bureau'], ['cycle.close-department', 'bureau', ['法援科']]], input: ({ assessmentId }) => ({ assessmentId, department: '法援科' }) },
  'cycle.reopenDepartment': { needs: [['assessment.read', 'bureau'], ['cycle.reopen-department', 'bureau']], input: ({ assessmentId }) => ({ assessmentId, department: '法援科' }) },
  'cycle.recordStep': bureau('cycle.record-step', ({ assessmentId }) => ({ assessmentId, step: 'unknown', reference: '' })),
  'cycle.requestUnlock': { needs: [['assessment.read', 'bureau'], ['cycle.request-unlock', 'unit'], ['facts.import', 'unit']], input: (place) => ({ ...ofUnit(place), action: 'facts.import', reason: '' }) },
  'cycle.decideUnlock': bureau('cycle.decide-unlock', ({ unlockId }) => ({ id: unlockId, verdict: 'refused' })),
  'cycle.adjustScheme': bureau('schemes.adjust', ({ assessmentId }) => ({ assessmentId, schemeHash: 'unknown', effectiveFrom: '2018-07-01', decision: '', expectedVersion: 99 })),
  'targets.list': bureau('cycle.read', ofAssessment),
  'targets.set': bureau('targets.enter', ({ assessmentId }) => ({ assessmentId, targets: [{ unitId: 'unknown', measure: 'unknown', value: '', expectedVersion: 0 }] })),
  'plugins.list': reading(ofBureau),
  'plugins.switch': bureau('plugins.switch', ({ bureau: { id } }) => ({ orgId: id, pluginId: 'mediation', enabled: true })),
  'datasets.list': reading(),
  'collection.sources': bureau('collection.read', ofAssessment),
  'collection.saveSource': bureau('collection.manage', (place) => ({ ...pull(place), dataset: 'unknown/unknown', title: '样例', everyMinutes: null, enabled: false })),
  'collection.removeSource': bureau('collection.manage', newSource),
  'collection.trySource': bureau('collection.manage', pull),
  'collection.startPull': bureau('collection.manage', source),
  'collection.runs': bureau('collection.read', ofAssessment),
  'collection.run': bureau('collection.read', ({ collectionRunId }) => ({ id: collectionRunId })),
  'collection.keys': bureau('collection.read', ofAssessment),
  'collection.createKey': bureau('collection.manage', ({ assessmentId }) => ({ assessmentId, title: '样例', datasets: [dataset], expiresAt: '2018-01-01T00:00:00Z' })),
  'collection.revokeKey': bureau('collection.manage', ({ apiKeyId }) => ({ id: apiKeyId })),
  'imports.inspect': { needs: [['assessment.read', 'bureau'], ['facts.import', 'unit']], input: (place) => ({ ...ofUnit(place), dataset, uploadId: noUpload }), passes: ['not_found'] },
  'imports.preview': { needs: [['assessment.read', 'bureau'], ['facts.import', 'unit']], input: (place) => ({ ...ofUnit(place), dataset, uploadId: noUpload }), passes: ['not_found'] },
  'imports.progress': unknownJob,
  'imports.confirm': unknownJob,
  'imports.cancel': unknownJob,
  'imports.listBatches': reading(),
  'imports.getBatch': unit('facts.read', ({ batchId }) => ({ id: batchId })),
  'imports.undo': unit('facts.undo', ({ batchId }) => ({ batchId, reason: '' })),
  'facts.list': reading((place) => ({ ...ofAssessment(place), dataset })),
  'facts.get': unit('facts.read', ({ factId }) => ({ id: factId })),
  'facts.byIds': signedIn(({ factId }) => ({ ids: [factId] })),
  'reports.status': reading(),
  'reports.fileNil': unit('reports.file-nil', (place) => ({ ...ofUnit(place), dataset })),
  'reports.withdrawNil': unit('reports.file-nil', (place) => ({ ...ofUnit(place), dataset })),
  'forms.list': reading(),
  'forms.get': signedIn(() => ({ form: 'mediation/dispute-register' })),
  'forms.submit': unit('facts.enter', (place) => ({ ...ofUnit(place), form: 'mediation/dispute-register', row: {} })),
  'evidence.list': unit('evidence.read', ofUnit),
  'evidence.page': reading(),
  'evidence.openUpload': unit('evidence.add', (place) => ({ ...ofUnit(place), fileName: 'x.txt', kind: 'photos', size: 0 })),
  'evidence.storeUpload': { open: 'nobody', input: () => ({ uploadId: noUpload }) },
  'evidence.previewTable': unit('evidence.read', ({ evidenceId }) => ({ id: evidenceId }), ['not_found']),
  // Only who sent it may, and nobody here did.
  'evidence.remove': { open: 'nobody', input: ({ evidenceId }) => ({ id: evidenceId }) },
  'judgements.queue': reading(),
  // The scheme of the example has no panel: what it answers then comes after the policy.
  'panels.list': reading(),
  'panels.sheet': bureau('judgements.rate', ({ assessmentId }) => ({ assessmentId, measure: 'platform/unknown' })),
  'panels.rate': bureau('judgements.rate', ({ assessmentId, unit: { id } }) => ({ assessmentId, measure: 'platform/unknown', marks: [{ unitId: id, value: '90', note: '', expectedVersion: 0 }] })),
  'panels.candidates': bureau('panels.manage', ({ assessmentId }) => ({ assessmentId, measure: 'platform/unknown' })),
  'panels.addMember': bureau('panels.manage', ({ assessmentId }) => ({ assessmentId, measure: 'platform/unknown', userId: 'unknown', unitIds: [] })),
  'panels.releaseMember': { open: 'nobody', input: () => ({ memberId: 'unknown', reason: '样例' }) },
  'superiorDeductions.list': reading(),
  'superiorDeductions.create': bureau('deductions.enter', ({ assessmentId, unit: { id } }) => ({ assessmentId, authority: '', item: '', superiorFull: '1', pointsLost: '1', document: '', date: '2018-12-01', evidence: [], causes: [{ unitId: id, share: null, negligent: true, reason: '样例' }] })),
  'superiorDeductions.undo': { open: 'nobody', input: () => ({ deductionId: 'unknown', reason: '样例' }) },
  'judgements.submit': { needs: [['judgements.submit', 'unit', ['法援科']]], input: (place) => ({ ...ofUnit(place), measure: judgedMeasure, values: [], reason: '', expectedVersion: 0 }) },
  'judgements.history': unit('judgements.read', (place) => ({ ...ofUnit(place), measure: judgedMeasure })),
  'selfAssessment.list': reading(),
  'selfAssessment.get': unit('self-assessment.read', ofUnit),
  'selfAssessment.savePart': unit('self-assessment.write', (place) => ({ ...ofUnit(place), part: { report: { text: '' } }, expectedVersion: 99 })),
  'selfAssessment.submit': unit('self-assessment.write', (place) => ({ ...ofUnit(place), expectedVersion: 99, idempotencyKey: noUpload })),
  'selfAssessment.review': { needs: [['self-assessment.review', 'unit', ['法援科']]], input: (place) => ({ ...ofUnit(place), verdict: 'returned', number: 1, reason: '' }) },
  'findings.list': reading(),
  'findings.places': bureau('findings.enter', ofUnit),
  'findings.enter': bureau('findings.enter', (place) => ({ ...ofUnit(place), measure: judgedMeasure, value: '0.5', foundOn: '2018-06-01', text: '', evidence: [] })),
  'findings.verify': { needs: [['findings.verify', 'unit', ['法援科']]], input: (place) => ({ id: place.findingId, expectedVersion: 99 }) },
  'findings.dismiss': { needs: [['findings.verify', 'unit', ['法援科']]], input: (place) => ({ id: place.findingId, expectedVersion: 99, note: '' }) },
  // Only who entered it may, and nobody here did.
  'findings.withdraw': { open: 'nobody', input: ({ findingId }) => ({ id: findingId, expectedVersion: 99 }) },
  'vetoes.list': reading(),
  'vetoes.propose': bureau('vetoes.propose', (place) => ({ ...ofUnit(place), measure: 'unknown', value: '1', grounds: '', evidence: [] })),
  'vetoes.confirm': unit('vetoes.decide', ({ vetoId }) => ({ id: vetoId, expectedVersion: 99 })),
  'vetoes.refuse': unit('vetoes.decide', ({ vetoId }) => ({ id: vetoId, expectedVersion: 99, note: '' })),
  'vetoes.withdraw': { open: 'nobody', input: ({ vetoId }) => ({ id: vetoId, expectedVersion: 99 }) },
  'objections.list': reading(),
  'objections.get': unit('objections.read', ({ objectionId }) => ({ id: objectionId })),
  'objections.submit': unit('objections.submit', (place) => ({ ...ofUnit(place), place: { kind: 'line', itemId: 'unknown', line: 0, ruleId: null }, grounds: '' })),
  'objections.withdraw': unit('objections.submit', ({ objectionId }) => ({ id: objectionId, expectedVersion: 99 })),
  'objections.accept': unit('objections.handle', ({ objectionId }) => ({ id: objectionId, expectedVersion: 99, reason: '', corrections: [] })),
  'objections.refuse': unit('objections.handle', ({ objectionId }) => ({ id: objectionId, expectedVersion: 99, reason: '' })),
  'objections.notice': reading(),
  'objections.effect': reading(({ objectionId }) => ({ id: `${objectionId}-accepted` })),
  'jobs.list': bureau('results.score', ofAssessment),
  'jobs.cancel': unknownJob,
  'jobs.retry': unknownJob,
  'results.score': bureau('results.score', (place) => ({ ...ofAssessment(place), reason: '样例' })),
  'results.progress': unknownJob,
  'results.runs': reading(),
  'results.freshness': reading(),
  'results.league': reading(),
  'results.sheet': reading(ofUnit),
  'results.item': reading((place) => ({ ...ofUnit(place), itemId: '001-预防化解矛盾纠纷体系-1' })),
  'results.compareSheets': reading((place) => ({ a: ofUnit(place), b: ofUnit(place) })),
  'results.compareRuns': reading(({ assessmentId, runId }) => ({ assessmentId, runA: runId, runB: runId })),
  'consequences.list': reading(),
  'consequences.confirm': bureau('consequences.decide', ({ consequenceId }) => ({ entryId: consequenceId })),
  'consequences.reject': bureau('consequences.decide', ({ consequenceId }) => ({ entryId: consequenceId, note: '' })),
  'consequences.setPointValue': bureau('consequences.decide', ({ assessmentId }) => ({ assessmentId, cny: 'x', decision: '' })),
  'rectification.list': reading(),
  'rectification.settings': bureau('rectification.read', ofAssessment),
  'rectification.updateSettings': bureau('rectification.plan', (place) => ({ ...ofAssessment(place), settings: { noticeAfter: 3, warningAfter: 4, everyDay: 'calendar', rectified: 'no-loss' }, reason: '', expectedVersion: 99 })),
  'rectification.get': unit('rectification.read', item),
  'rectification.losses': reading(),
  'rectification.plan': { needs: [['assessment.read', 'bureau'], ['rectification.plan', 'bureau']], input: (place) => ({ ...ofAssessment(place), items: [{ unitId: place.unit.id, itemId: 'unknown' }], actions: [], departments: [], dueAt: '2018-12-31' }), passes: ['not_found'] },
  'rectification.start': unit('rectification.act', item),
  'rectification.claim': unit('rectification.act', item),
  // Nobody verifies the own repair: that comes after the policy.
  'rectification.verify': unit('rectification.act', item, ['own_unit']),
  'rectification.return': unit('rectification.act', (place) => ({ ...item(place), reason: '' }), ['own_unit']),
  'rectification.recordCheck': unit('rectification.act', (place) => ({ ...item(place), check: 0, day: '2018-12-31' })),
  'rectification.remind': unit('rectification.plan', (place) => ({ ...item(place), reason: '' })),
  'externalResults.list': { needs: [['assessment.read', 'bureau'], ['rectification.read', 'bureau']], input: ofAssessment },
  'externalResults.get': bureau('rectification.read', ({ externalResultId }) => ({ id: externalResultId })),
  'externalResults.readFile': { open: 'nobody', input: () => ({ uploadId: noUpload }) },
  'externalResults.take': { needs: [['assessment.read', 'bureau'], ['rectification.plan', 'bureau']], input: ({ assessmentId }) => ({ assessmentId, title: '样例', authority: '样例', period: { from: '2018-12-31', to: '2018-01-01' }, rank: null, source: '', lines: [externalLine] }) },
  'externalResults.plan': bureau('rectification.plan', ({ externalResultId }) => ({ id: externalResultId, dueAt: '2018-12-31' })),
};
