import { evidenceRepository } from '@siheng/db';
import type { ItemScore, TraceLine } from '@siheng/kernel';
import { findAssessedUnit } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { getFacts } from '../facts/get-facts.ts';
import type { DescribedFact } from '../facts/describe-facts.ts';
import type { DescribedJudgement } from '../judgements/describe-judgement.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { type LoadedScheme, loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { measureName } from '../schemes/measure-names.ts';
import { createSayer, type Sayer } from '../schemes/naming.ts';
import { measuresOf } from '../schemes/rule-measures.ts';
import { describeRun, findRun } from './find-run.ts';
import { findScore } from './find-score.ts';
import { findItemJudgements } from './item-judgements.ts';
import { findItemStandards } from './item-standards.ts';

const shownFacts = 50;

export type GetItem = { readonly actor: Actor; readonly assessmentId: string; readonly unitId: string; readonly itemId: string; readonly runId?: string | undefined };

type Behind = { readonly facts: ReadonlyMap<string, DescribedFact>; readonly judgements: ReadonlyMap<string, DescribedJudgement> };

const explain = (loaded: LoadedScheme, sayer: Sayer, behind: Behind) => (line: TraceLine) => {
  const rule = line.rule === null ? undefined : loaded.rules.get(line.rule)?.rule;
  const judgements = line.evidence.flatMap((id) => behind.judgements.get(id) ?? []);
  // What is not a judgement, and not evidence that a judgement names, is a record.
  const named = new Set(judgements.flatMap((judgement) => [judgement.id, ...judgement.evidence]));
  const records = line.evidence.filter((id) => !named.has(id));
  return {
    ...line, text: sayer.line(line, rule), ruleText: rule?.text ?? null, said: rule ? sayer.rule(rule) : null,
    facts: records.slice(0, shownFacts).flatMap((id) => behind.facts.get(id) ?? []), factCount: records.length, judgements,
  };
};

const evidenceOf = async (deps: Deps, score: ItemScore, judgements: readonly DescribedJudgement[], mayRead: boolean) => {
  const evidence = evidenceRepository(deps.db.prisma);
  const factIds = [...new Set(score.lines.flatMap((line) => line.evidence))];
  const found = [...(await evidence.findByTargets('fact', factIds)), ...(await evidence.findByTargets('judgement', judgements.map((judgement) => judgement.id)))];
  return found.map(({ id, title, kind, fileName, mediaType, size, sha256, targetId }) => ({ id, title, kind, fileName, mediaType, size, href: sha256 !== null && mayRead ? `/files/evidence/${id}` : null, targetId }));
};

/** Why an item of a unit has its points: every line with its sentence, its sum, and the records and judgements behind it. */
export const getItem = async (deps: Deps, input: GetItem) => {
  const { assessment, run } = await findRun(deps, input);
  const unit = await findAssessedUnit(deps, assessment, input.unitId);
  const loaded = await loadSchemeVersion(deps, run.schemeHash);
  const place = loaded.items.get(input.itemId);
  const score = (await findScore(deps, run, unit.id)).items.find((item) => item.item === input.itemId);
  if (!place || !score) throw new AppError('not_found', { what: '考核内容', id: input.itemId });
  const { item, section } = place;
  const sayer = createSayer(deps, loaded.scheme);
  const judgements = await findItemJudgements(deps, run.id, unit.id, item);
  const recordIds = score.lines.flatMap((line) => line.evidence.slice(0, shownFacts + judgements.length));
  const facts = new Map((await getFacts(deps, { actor: input.actor, ids: recordIds })).rows.map((fact) => [fact.id, fact]));
  const measures = [...new Set(item.rules.flatMap((rule) => [...measuresOf(rule), ...(rule.quantity.kind === 'judged' ? [rule.quantity.of] : [])]))];
  return {
    run: await describeRun(deps, run, assessment.publishedRunId),
    unit: { id: unit.id, name: unit.name, class: unit.class },
    section: { id: section.id, title: section.title },
    item, score,
    said: Object.fromEntries(item.rules.map((rule) => [rule.id, sayer.rule(rule)])),
    measures: Object.fromEntries(measures.map((id) => [id, measureName(deps, id, loaded.scheme)])),
    lines: score.lines.map(explain(loaded, sayer, { facts, judgements: new Map(judgements.map((judgement) => [judgement.id, judgement])) })),
    notes: score.notes.map((note) => ({ rule: note.rule, text: sayer.note(note) })),
    judgements: [...judgements],
    standards: await findItemStandards(deps, { runId: run.id, unitId: unit.id, item, sayer }),
    evidence: await evidenceOf(deps, score, judgements, mayDo(input.actor, 'facts.read', { path: unit.path })),
  };
};
