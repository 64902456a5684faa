import { StatusTag, usePickText, useWords } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import type { ItemTrace } from './item-data.ts';
import { useMeasuredText } from './measured-text.ts';

const tones = { met: 'success', unmet: 'error', missing: 'warning', 'not-applicable': 'neutral' } as const;

/** How the unit stands to the targets of a sentence that has no points of its own. */
export function StandardChecks({ checks }: { readonly checks: ItemTrace['standards'] }) {
  const { t } = useTranslation('results');
  const pick = usePickText();
  const words = useWords();
  const measured = useMeasuredText();
  if (checks.length === 0) return null;
  return (
    <ul className="item-standards">
      {checks.map((check, at) => (
        <li key={`${at}:${check.measure}`}>
          <span>{pick(check.said)}</span>
          <span className="sh-quiet">{check.value === null ? null : words.labelled(t('item.value'), measured(check.measure, check.value))}</span>
          <StatusTag tone={tones[check.state]}>{t(`item.standardStates.${check.state}`)}</StatusTag>
        </li>
      ))}
    </ul>
  );
}
