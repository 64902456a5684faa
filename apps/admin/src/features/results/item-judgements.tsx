import { usePickText } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import type { ItemTrace } from './item-data.ts';
import { JudgementNote } from './judgement-note.tsx';

/** What people decided in this item without effect on the points: 无此情形, or a trigger that is not met. */
export function ItemJudgements({ trace }: { readonly trace: ItemTrace }) {
  const { t } = useTranslation('results');
  const pick = usePickText();
  const shown = new Set(trace.lines.flatMap((line) => line.judgements.map((judgement) => judgement.id)));
  const others = trace.judgements.filter((judgement) => !shown.has(judgement.id));
  if (others.length === 0) return null;
  return (
    <section className="sh-panel" aria-label={t('item.otherJudgements')}>
      <h2>{t('item.otherJudgements')}</h2>
      <div className="sh-page-body">
        {others.map((judgement) => {
          const measure = trace.measures[judgement.measure];
          return <JudgementNote key={judgement.id} judgement={judgement} measure={measure === undefined ? judgement.measure : pick(measure)} />;
        })}
      </div>
    </section>
  );
}
