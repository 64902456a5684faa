import { showPlain, useWords } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import { showTime } from '../../shell/show-time.ts';
import type { ShownJudgement } from './item-data.ts';

const shown = (value: string): string => (/^-?\d+(\.\d+)?$/.test(value) ? showPlain(value) : value);

/** What a person decided, why, and when. */
export function JudgementNote({ judgement, measure }: { readonly judgement: ShownJudgement; readonly measure: string }) {
  const { t } = useTranslation('results');
  const words = useWords();
  return (
    <section className="judgement-note" aria-label={t('item.judgement')}>
      <p><strong>{words.labelled(t('item.judgement'), measure)}</strong> <span className="sh-num">{judgement.values.length === 0 ? t('item.nothing') : words.list(judgement.values.map(shown))}</span></p>
      <blockquote>{judgement.reason}</blockquote>
      <p className="sh-quiet">{t('item.judgedBy', { author: judgement.author, at: showTime(judgement.at) })} · {t('item.version', { version: judgement.version })}</p>
    </section>
  );
}
