import { usePickText } from '@siheng/ui';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ItemTrace } from './item-data.ts';

/** Why the score of an item can still change: what each open rule waits for. */
export function ItemOpen({ trace }: { readonly trace: ItemTrace }) {
  const { t } = useTranslation('results');
  const pick = usePickText();
  if (trace.score.state !== 'unscored') return null;
  const open = new Set(trace.score.notes.filter((note) => note.kind === 'missing').map((note) => note.rule));
  const reasons = [...new Set(trace.notes.filter((note) => open.has(note.rule)).map((note) => pick(note.text)))];
  return <Alert type="warning" showIcon title={t('item.open')} description={<ul className="sheet-missing">{reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>} />;
}
