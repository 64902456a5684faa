import { hash } from 'node:crypto';
import { correctFact, type CorrectionRow, factRepository, type FactRow, type ObjectionRow, type OrgRow, type Prisma, vetoProposalRepository } from '@siheng/db';
import { cellProblemText, naturalKey, parseRow } from '@siheng/plugin-sdk/registry';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { addJudgement } from '../judgements/add-judgement.ts';
import { findPlace, placesOfUnit } from '../judgements/find-place.ts';
import type { JudgedPlace } from '../judgements/judged-places.ts';
import { confirmationOf } from '../judgements/require-confirmation.ts';
import { requireValues } from '../judgements/require-values.ts';
import { canonicalJson } from '../schemes/canonical-json.ts';
import type { LoadedScheme } from '../schemes/loaded-scheme.ts';
import { measureName } from '../schemes/measure-names.ts';

/** How an accepted objection is put right: other values of a judgement, other values of a record (`changes`), or a record that counts no longer (`changes: null`). */
export type Correction =
  | { readonly kind: 'judgement'; readonly measure: string; readonly values: readonly string[] }
  | { readonly kind: 'fact'; readonly factId: string; readonly changes: Readonly<Record<string, unknown>> | null };

type Subject = { readonly objection: ObjectionRow; readonly unit: OrgRow; readonly loaded: LoadedScheme };

/** What can be corrected by a judgement: those of the item objected to; of a grade, those that grades and weights read. */
export const correctablePlaces = ({ objection, unit, loaded }: Subject): readonly JudgedPlace[] =>
  placesOfUnit(loaded, unit).filter((judged) => (objection.kind === 'grade' ? ['grading', 'composite'].includes(judged.item.id) : judged.item.id === objection.itemId));

export type PreparedCorrection =
  | { readonly kind: 'judgement'; readonly judged: JudgedPlace; readonly values: readonly string[] }
  | { readonly kind: 'fact'; readonly fact: FactRow; readonly row: Readonly<Record<string, unknown>> | null; readonly date: string | null };

const prepareFact = async (deps: Deps, { objection, unit }: Subject, { factId, changes }: Extract<Correction, { kind: 'fact' }>): Promise<PreparedCorrection> => {
  const [fact] = objection.contested.evidence.includes(factId) ? await factRepository(deps.db.pool).findByIds([factId]) : [];
  const dataset = fact && deps.registry.dataset(fact.dataset);
  if (!fact || !dataset || fact.unitId !== unit.id) throw new AppError('objection_correction_foreign', { what: factId });
  if (!fact.current) throw new AppError('objection_record_changed');
  if (changes === null) return { kind: 'fact', fact, row: null, date: fact.date };
  const parsed = parseRow(dataset.collector, { ...fact.row, ...changes });
  if ('problems' in parsed) throw new AppError('objection_record_wrong', { problems: parsed.problems.map((problem) => cellProblemText(problem, 'zh')) });
  if (naturalKey(dataset.collector, parsed.row) !== fact.naturalKey) throw new AppError('objection_record_wrong', { problems: ['编号不能更改；编号有误的，请剔除此记录后重新填报'] });
  if (canonicalJson(parsed.row) === canonicalJson(fact.row)) throw new AppError('objection_correction_same');
  const date = dataset.collector.date === null ? null : parsed.row[dataset.collector.date];
  return { kind: 'fact', fact, row: parsed.row, date: typeof date === 'string' ? date : null };
};

/** Checks a correction before anything is written. */
export const prepareCorrection = async (deps: Deps, subject: Subject, correction: Correction): Promise<PreparedCorrection> => {
  if (correction.kind === 'fact') return prepareFact(deps, subject, correction);
  if (!correctablePlaces(subject).some((judged) => judged.measure === correction.measure)) throw new AppError('objection_correction_foreign', { what: measureName(deps, correction.measure).zh });
  const judged = findPlace(subject.loaded, subject.unit, correction.measure);
  const values = correction.values.map((value) => value.trim());
  requireValues(judged, values);
  return { kind: 'judgement', judged, values };
};

/** Writes a correction in the transaction of the decision: a new version beside the old one, so that both stay on record. */
export const applyCorrection = async (deps: Deps, tx: Prisma.TransactionClient, { objection, unit }: Subject, correction: PreparedCorrection, by: string, reason: string): Promise<CorrectionRow> => {
  const source = `申诉更正：${objection.contested.itemTitle.zh}`;
  if (correction.kind === 'judgement') {
    const { judged, values } = correction;
    const { judgement, before } = await addJudgement(deps, tx, { assessmentId: objection.assessmentId, unitId: unit.id, measure: judged.measure, kind: judged.kind, author: by, evidence: objection.evidence, reason: `申诉成立，更正：${reason}`, valuesFrom: () => values });
    if (canonicalJson([...before]) === canonicalJson([...values])) throw new AppError('objection_correction_same');
    if (confirmationOf(judged) === 'veto' && values.every((value) => value === '0')) await vetoProposalRepository(tx).lift(objection.assessmentId, unit.id, judged.measure, reason);
    return { kind: 'judgement', measure: judged.measure, judgementId: judgement.id, before, after: values };
  }
  const { fact, row, date } = correction;
  const batchId = deps.newId();
  const isDone = await correctFact(tx, { factId: fact.id, newFactId: deps.newId(), row, date, batch: { id: batchId, source, contentHash: hash('sha256', canonicalJson(row)), assessmentId: objection.assessmentId, by, at: deps.clock() } });
  if (!isDone) throw new AppError('objection_record_changed');
  return { kind: 'fact', dataset: fact.dataset, factId: fact.id, batchId, before: fact.row, after: row };
};
