import { FlagOutlined } from '@ant-design/icons';
import { usePickText } from '@siheng/ui';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemTrace } from '../results/item-data.ts';
import { ObjectDialog } from './object-dialog.tsx';
import { useObjecting } from './objection-data.ts';

/** Rules of an item that gave or took nothing: a unit may object to that too, for a bonus that it did not get. */
export function OtherRules({ trace }: { readonly trace: ItemTrace }) {
  const { t } = useTranslation('objections');
  const pick = usePickText();
  const [chosen, setChosen] = useState<string | null>(null);
  const { mayObject, until } = useObjecting(trace.unit.id);
  const rules = trace.item.rules.filter((rule) => !trace.lines.some((line) => line.rule === rule.id));
  const rule = rules.find((one) => one.id === chosen);
  if (!mayObject || rules.length === 0) return null;
  const said = (id: string): string => { const text = trace.said[id]; return text ? pick(text) : id; };
  return (
    <p className="sh-no-print objection-other">
      <Dropdown trigger={['click']} menu={{ items: rules.map((one) => ({ key: one.id, label: <span className="objection-choice">{one.text}</span> })), onClick: ({ key }) => setChosen(key) }}><Button size="small" icon={<FlagOutlined />}>{t('objectOther')}</Button></Dropdown>
      {rule === undefined ? null : <ObjectDialog unitId={trace.unit.id} place={{ kind: 'line', itemId: trace.item.id, line: null, ruleId: rule.id }} about={[rule.text, said(rule.id)]} until={until} onClose={() => setChosen(null)} />}
    </p>
  );
}
