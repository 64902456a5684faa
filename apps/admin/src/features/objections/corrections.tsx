import { usePickText, useWords } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import type { ObjectionDetail } from './objection-data.ts';

/** What an accepted objection put right. */
export function Corrections({ objection }: { readonly objection: ObjectionDetail }) {
  const { t } = useTranslation('objections');
  const words = useWords();
  const pick = usePickText();
  const shown = (values: readonly string[]): string => (values.length === 0 ? t('nothing') : words.list(values));
  return (
    <section>
      <h3>{t('corrections')}</h3>
      <ul className="plain-list">
        {objection.corrections.map((one, at) => (
          <li key={at}>
            {one.kind === 'judgement' && one.after !== null ? t('judgementChanged', { title: pick(one.title), before: shown(one.before), after: shown(one.after) })
              : one.after === null ? t('factRemoved', { title: pick(one.title) })
                : words.labelled(pick(one.title), one.cells.map((cell) => t('cellChanged', { label: pick(cell.label), before: cell.before || '—', after: cell.after || '—' })).join(t('semicolon')))}
          </li>
        ))}
      </ul>
    </section>
  );
}
