import { assessmentRepository, judgementRepository, type OrgRow, unitResultRepository } from '@siheng/db';
import type { RuleNote, Test, UnitScore } from '@siheng/kernel';
import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { assessedTracks } from '../schemes/assessed-tracks.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { createSayer, type Sayer } from '../schemes/naming.ts';
import { unpackScore } from '../scoring/stored-score.ts';
import { type DescribedJudgement, describeJudgements } from './describe-judgement.ts';
import { readJudgeLocks } from './judge-locks.ts';
import { findPanelStandings } from '../panels/find-standings.ts';
import type { PanelStanding } from '../panels/panel-value.ts';
import { judgeProblem } from './judge-problem.ts';
import { type JudgedPlace, judgedPlaces } from './judged-places.ts';
import { rangeOf } from './judged-range.ts';
import { queueProgress } from './queue-progress.ts';
import type { QueueState } from './queue-state.ts';
import { confirmationOf } from './require-confirmation.ts';

export type ListQueue = {
  readonly actor: Actor;
  readonly assessmentId: string;
  /** As the scheme writes it; "" for what no department is named for. */
  readonly department?: string | undefined;
  readonly track?: string | undefined;
  readonly unitId?: string | undefined;
  readonly state?: QueueState | undefined;
  readonly page: number;
  readonly pageSize: number;
  readonly sort?: { readonly by: 'unit' | 'item' | 'state'; readonly order: 'asc' | 'desc' } | undefined;
};

/** Whether the trigger is met, from what the last run noted; null: nothing is known yet. */
const isTriggered = (measure: string, notes: readonly RuleNote[] | null): boolean | null => {
  if (notes === null) return null;
  if (notes.some((note) => note.kind === 'trigger-not-met')) return false;
  return notes.some((note) => note.kind === 'missing' && note.measure !== measure) ? null : true;
};

const triggerOf = ({ measure, rule, item: judgedItem }: JudgedPlace, score: UnitScore | undefined): { readonly test: Test; readonly met: boolean | null } | null => {
  const quantity = rule?.quantity;
  if (rule === null || quantity?.kind !== 'judged' || quantity.of !== measure || quantity.only === undefined) return null;
  const notes = score?.items.find((item) => item.item === judgedItem.id)?.notes.filter((note) => note.rule === rule.id) ?? null;
  return { test: quantity.only, met: isTriggered(measure, notes) };
};

/** What is decided about one unit at one place of the scheme, before it is put in words. */
type Entry = { readonly judged: JudgedPlace; readonly unit: OrgRow; readonly trigger: ReturnType<typeof triggerOf>; readonly current: DescribedJudgement | null; readonly state: QueueState; readonly panel: PanelStanding | null };

const entryOf = (judged: JudgedPlace, unit: OrgRow, score: UnitScore | undefined, stored: DescribedJudgement | null, panel: PanelStanding | null): Entry => {
  const trigger = triggerOf(judged, score);
  // The marks of its members stand in place of a result that was entered for the panel as a whole.
  const current = panel === null ? stored : null;
  if (panel !== null) return { judged, unit, trigger, current, panel, state: panel.waiting.length === 0 ? 'judged' : 'owed' };
  return { judged, unit, trigger, current, panel, state: trigger !== null && trigger.met !== true ? 'idle' : current ? 'judged' : 'owed' };
};

/** `problem`: why this person may not judge it. */
const rowOf = (sayer: Sayer, { judged, unit, trigger, current, state, panel }: Entry, problem: AppError | null) => {
  const { rule, item } = judged;
  const title = sayer.measure(judged.measure);
  return {
    unitId: unit.id, unitName: unit.name, item: item.id, itemTitle: item.title, rule: rule?.id ?? item.id, text: judged.text || title.zh, said: rule ? sayer.rule(rule) : title, departments: item.departments,
    measure: judged.measure, measureTitle: title, kind: judged.kind, confirmation: confirmationOf(judged), ...rangeOf(judged), panel: panel && { rated: panel.given.length, due: panel.given.length + panel.waiting.length }, trigger: trigger && { text: sayer.test(trigger.test), met: trigger.met }, state, current,
    mayJudge: problem === null, ...(problem === null ? {} : { why: problem.sentences }),
  };
};

const stateOrder: Readonly<Record<QueueState, number>> = { owed: 0, judged: 1, idle: 2 };
const keys: Readonly<Record<'unit' | 'item' | 'state', (a: Entry, b: Entry) => number>> = {
  unit: (a, b) => a.unit.name.localeCompare(b.unit.name, 'zh-CN'), item: (a, b) => a.judged.item.id.localeCompare(b.judged.item.id, 'zh-CN'), state: (a, b) => stateOrder[a.state] - stateOrder[b.state],
};

const isOf = (department: string, { judged: { item } }: Entry): boolean => (department === '' ? item.departments.length === 0 : item.departments.includes(department));

/** What people decide in an assessment, unit by unit, with what was decided, what is owed, how far each department is and whether this person may decide it. */
export const listQueue = async (deps: Deps, input: ListQueue) => {
  const { actor } = input;
  const { assessment } = await findAssessment(deps, actor, input.assessmentId);
  const loaded = await loadSchemeVersion(deps, assessment.schemeHash);
  const sayer = createSayer(deps, loaded.scheme);
  const readable = (await assessmentRepository(deps.db.prisma).findUnits(assessment.id)).filter((unit) => mayDo(actor, 'judgements.read', { path: unit.path }));
  const tracks = assessedTracks(loaded, readable);
  const stored = await judgementRepository(deps.db.prisma).findCurrent(assessment.id, input.unitId);
  const described = new Map((await describeJudgements(deps, stored)).map((judgement, index) => [`${stored[index]?.unitId}\n${judgement.measure}`, judgement]));
  const traces = assessment.publishedRunId === null ? [] : await unitResultRepository(deps.db.prisma).findTraces(assessment.publishedRunId);
  const scores = new Map(traces.map(({ unitId, trace }) => [unitId, unpackScore(trace)]));
  const lockOf = await readJudgeLocks(deps, assessment, actor);
  const panelOf = await findPanelStandings(deps, assessment.id);
  const inView = tracks.filter(({ track }) => (input.track ?? track.id) === track.id).flatMap(({ track, units }) => {
    const places = judgedPlaces(loaded, track);
    return units.filter((unit) => (input.unitId ?? unit.id) === unit.id).flatMap((unit) => places.map((judged) => entryOf(judged, unit, scores.get(unit.id), described.get(`${unit.id}\n${judged.measure}`) ?? null, judged.kind === 'rating' ? panelOf(unit.id, judged.measure) : null)));
  });
  const problemOf = ({ judged, unit, panel }: Entry): AppError | null => (panel === null ? (judgeProblem(actor, unit, judged) ?? lockOf(unit, judged)) : new AppError('panel_has_members', { title: judged.text }));
  const ofDepartment = inView.filter((entry) => input.department === undefined || isOf(input.department, entry));
  const shown = input.state === undefined ? ofDepartment : ofDepartment.filter((entry) => entry.state === input.state);
  const { sort } = input;
  const sorted = sort ? shown.toSorted((a, b) => keys[sort.by](a, b) * (sort.order === 'asc' ? 1 : -1)) : shown;
  const from = (input.page - 1) * input.pageSize;
  return {
    rows: sorted.slice(from, from + input.pageSize).map((entry) => rowOf(sayer, entry, problemOf(entry))), total: sorted.length, owed: ofDepartment.filter((entry) => entry.state === 'owed').length,
    departments: queueProgress(inView.map(({ judged, state }) => ({ departments: judged.item.departments, state }))), tracks: tracks.map(({ track }) => ({ id: track.id, title: track.title })),
  };
};
