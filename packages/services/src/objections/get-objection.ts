import { evidenceRepository, factRepository, judgementRepository, objectionRepository } from '@siheng/db';
import { isPossibleIn } from '../cycle/state-gate.ts';
import { fieldsOf } from '../datasets/describe-field.ts';
import type { Deps } from '../deps.ts';
import { describeFacts } from '../facts/describe-facts.ts';
import { describeJudgements, namesOf } from '../judgements/describe-judgement.ts';
import { rangeOf } from '../judgements/judged-range.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { measureName } from '../schemes/measure-names.ts';
import { correctablePlaces } from './correction.ts';
import { describeCorrection } from './describe-correction.ts';
import { findObjection } from './find-objection.ts';
import { describeObjection } from './list-objections.ts';
import { findScorers, handleProblem } from './scorers.ts';

const shownFacts = 50;

/** One objection with what is behind the line, its history, what can be corrected and whether this person may handle it. */
export const getObjection = async (deps: Deps, { actor, id }: { readonly actor: Actor; readonly id: string }) => {
  const { assessment, objection, unit } = await findObjection(deps, actor, id);
  const loaded = await loadSchemeVersion(deps, assessment.schemeHash);
  const events = await objectionRepository(deps.db.prisma).findEvents(id);
  const scorers = await findScorers(deps, loaded, objection);
  const problem = handleProblem(actor, unit, scorers);
  const mayHandle = objection.state === 'submitted' && problem === null && isPossibleIn(assessment.state, 'objections.handle');
  const ids = objection.contested.evidence;
  const judgements = await judgementRepository(deps.db.prisma).findByIds(ids);
  const facts = (await factRepository(deps.db.pool).findByIds(ids.slice(0, shownFacts + judgements.length))).toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  const current = await judgementRepository(deps.db.prisma).findCurrent(assessment.id, unit.id);
  const mayRead = mayDo(actor, 'facts.read', { path: unit.path });
  const name = await namesOf(deps, [objection.submittedBy, ...(objection.decidedBy === null ? [] : [objection.decidedBy]), ...events.map((event) => event.by)]);
  const evidence = await evidenceRepository(deps.db.prisma).findByIds(objection.evidence);
  return {
    ...describeObjection(objection, unit, name),
    scorers: [...scorers.names],
    judgements: await describeJudgements(deps, judgements),
    facts: mayRead ? await describeFacts(deps, facts, { masks: !mayHandle }) : [],
    /** Of the records: the fields that can be changed. */
    fields: Object.fromEntries([...new Set(facts.map((fact) => fact.dataset))].flatMap((dataset) => { const registered = deps.registry.dataset(dataset); return registered ? [[dataset, fieldsOf(registered.collector).map((field) => ({ ...field, isKey: registered.collector.key.includes(field.name) }))]] : []; })),
    evidence: evidence.map((one) => ({ id: one.id, title: one.title, href: one.sha256 === null ? null : `/files/evidence/${one.id}` })),
    places: correctablePlaces({ objection, unit, loaded }).map((judged) => ({ measure: judged.measure, title: measureName(deps, judged.measure), text: judged.text, range: rangeOf(judged), current: [...(current.find((one) => one.measure === judged.measure)?.values ?? [])], isJudged: current.some((one) => one.measure === judged.measure) })),
    corrections: (objection.correction ?? []).map((one) => describeCorrection(deps, one, !mayRead || !mayHandle)),
    events: events.map((event) => ({ number: event.number, do: event.do, by: name(event.by), at: event.at.toISOString(), reason: event.reason })),
    mayHandle, why: objection.state === 'submitted' && !mayHandle ? (problem?.sentences ?? null) : null,
    mayWithdraw: objection.state === 'submitted' && mayDo(actor, 'objections.submit', { path: unit.path }),
  };
};
