import { ScoreTrace, usePickText, type TraceEntry } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import { ObjectButton } from '../objections/object-button.tsx';
import type { Contested } from '../objections/objection-data.ts';
import type { ItemLine, ItemTrace } from './item-data.ts';
import { JudgementNote } from './judgement-note.tsx';
import { LineFacts } from './line-facts.tsx';
import { useMeasuredText } from './measured-text.ts';

const hasMore = (line: ItemLine): boolean => line.factCount > 0 || line.judgements.length > 0;

const placeOf = (trace: ItemTrace, line: ItemLine, at: number): Contested => ({ kind: line.kind === 'veto' ? 'veto' : 'line', itemId: trace.item.id, line: at, ruleId: line.rule });

/** From the full points to the score, with sentence, sum, records and judgements of every line. */
export function ItemTraceView({ trace }: { readonly trace: ItemTrace }) {
  const { t } = useTranslation('results');
  const pick = usePickText();
  const measured = useMeasuredText();
  const nameOf = (measure: string): string => (trace.measures[measure] ? pick(trace.measures[measure]) : measure);
  const factsOf = (line: ItemLine): TraceEntry['facts'] => {
    if (line.measure === null) return [];
    return [
      { label: t('item.measure'), value: nameOf(line.measure) },
      ...(line.value === null ? [] : [{ label: t('item.value'), value: measured(line.measure, line.value) }]),
      ...(line.baseline === null ? [] : [{ label: t('item.baseline'), value: measured(line.measure, line.baseline) }]),
    ];
  };
  const entries = trace.lines.map((line, at): TraceEntry => ({
    key: `${at}:${line.rule ?? line.kind}`,
    line,
    sentence: line.ruleText,
    said: line.said === null ? null : pick(line.said),
    text: pick(line.text),
    facts: factsOf(line),
    ...(hasMore(line) || trace.run.published ? { below: <><LineFacts facts={line.facts} count={line.factCount} />{line.judgements.map((judgement) => <JudgementNote key={judgement.id} judgement={judgement} measure={nameOf(judgement.measure)} />)}{trace.run.published ? <ObjectButton unitId={trace.unit.id} place={placeOf(trace, line, at)} about={[...(line.ruleText === null ? [] : [line.ruleText]), pick(line.text)]} /> : null}</> } : {}),
  }));
  const start = trace.score.kind === 'bonus' ? '0' : (trace.score.full ?? '0');
  return <ScoreTrace start={start} got={trace.score.got} entries={entries} />;
}
