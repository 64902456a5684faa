import { sentence, StatusTag, usePickText, type Tone, useWords } from '@siheng/ui';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { measuresOfRule } from './measures-of-rule.ts';
import type { Measures, Rule } from './scheme-data.ts';

const tones: Readonly<Record<Rule['effect'], Tone>> = { deduct: 'error', earn: 'info', bonus: 'success', 'deduct-unlimited': 'error', zero: 'error', veto: 'error', designate: 'neutral' };

function MeasureList({ rule, measures }: { readonly rule: Rule; readonly measures: Measures }) {
  const { t } = useTranslation('schemes');
  const pick = usePickText();
  return (
    <ul className="rule-measures" aria-label={t('measure')}>
      {measuresOfRule(rule).map((id) => {
        const measure = measures[id];
        if (measure === undefined) return <li key={id}><code>{id}</code></li>;
        return <li key={id}><Tooltip title={<code>{id}</code>}><span>{pick(measure)}</span></Tooltip><span className="rule-source">{t(`sources.${measure.source}`)}</span></li>;
      })}
    </ul>
  );
}

/** One rule: the sentence of the scheme, and beside it what the system does. */
export function RuleRow({ rule, said, measures }: { readonly rule: Rule; readonly said: { readonly zh: string; readonly en: string } | undefined; readonly measures: Measures }) {
  const { t } = useTranslation('schemes');
  const words = useWords();
  const pick = usePickText();
  return (
    <tr>
      <td>
        <blockquote>{sentence(rule.text)}</blockquote>
        {rule.notes === undefined ? null : <p className="sh-quiet">{words.labelled(t('notes'), rule.notes)}</p>}
        {(rule.unusedNumbers ?? []).map((unused) => <p key={unused.number} className="sh-quiet">{words.labelled(t('unused'), t('unusedLine', unused))}</p>)}
      </td>
      <td>
        <div className="rule-said">
          <StatusTag tone={tones[rule.effect]}>{t(`effects.${rule.effect}`)}</StatusTag>
          <span>{said === undefined ? '—' : pick(said)}</span>
        </div>
        <MeasureList rule={rule} measures={measures} />
        {rule.limitAssumed === true ? <p className="sh-quiet">{t('limitAssumed')}</p> : null}
      </td>
    </tr>
  );
}
