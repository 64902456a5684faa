import { CheckOutlined } from '@ant-design/icons';
import { sentence, usePickText } from '@siheng/ui';
import { Button, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { bySection, type ItemContent, type SelfAssessment, type SelfItem, type Target, targets } from './self-assessment-data.ts';
import type { Draft } from './use-draft.ts';

const answers = ['met', 'partly', 'unmet'] as const;
const allMet: ItemContent['targets'] = { quantity: 'met', quality: 'met', effect: 'met' };

function TargetRow({ item, content, disabled, onChange }: { readonly item: SelfItem; readonly content: ItemContent; readonly disabled: boolean; readonly onChange: (content: ItemContent) => void }) {
  const { t } = useTranslation('selfAssessment');
  const pick = usePickText();
  const isAll = targets.every((target) => content.targets[target] === 'met');
  return (
    <li className="self-target" id={`targets-${item.id}`}>
      <div className="self-target-item">
        <strong>{pick(item.title)}</strong> <span className="sh-quiet">{item.full === null ? t('openBonus') : t(item.kind === 'bonus' ? 'bonusUpTo' : 'fullPoints', { full: item.full })}</span>
        {item.sentences[0] === undefined ? null : <p className="sh-quiet self-clamp" title={item.sentences.join('\n')}>{sentence(item.sentences[0])}</p>}
      </div>
      {targets.map((target: Target) => (
        <div key={target} className="self-target-cell">
          <span className="self-target-name">{t(`targets.${target}`)}</span>
          <Radio.Group size="small" optionType="button" disabled={disabled} aria-label={`${pick(item.title)} ${t(`targets.${target}`)}`} value={content.targets[target]} onChange={(event) => onChange({ ...content, targets: { ...content.targets, [target]: answers.find((answer) => answer === event.target.value) ?? null } })} options={answers.map((answer) => ({ value: answer, label: t(`answers.${answer}`) }))} />
        </div>
      ))}
      <Button size="small" type="text" disabled={disabled || isAll} icon={<CheckOutlined />} aria-label={t('allMetOf', { item: pick(item.title) })} onClick={() => onChange({ ...content, targets: allMet })}>{t('allMet')}</Button>
    </li>
  );
}

/** Step 1: item by item, whether quantity, quality and effect reached the target. */
export function TargetsStep({ data, draft, disabled }: { readonly data: SelfAssessment; readonly draft: Draft; readonly disabled: boolean }) {
  const { t } = useTranslation('selfAssessment');
  const pick = usePickText();
  const open = data.items.filter((item) => item.kind === 'scored' && targets.some((target) => draft.itemOf(item.id)?.targets[target] === null));
  const fillRest = (): void => {
    for (const item of open) {
      const content = draft.itemOf(item.id);
      if (content !== null) draft.write(item.id, { ...content, targets: { quantity: content.targets.quantity ?? 'met', quality: content.targets.quality ?? 'met', effect: content.targets.effect ?? 'met' } });
    }
  };
  return (
    <section className="sh-panel" aria-label={t('steps.targets')}>
      <div className="self-head"><p className="sh-quiet">{t('targetsHint')}</p>{disabled || open.length === 0 ? null : <Button size="small" onClick={fillRest}>{t('restMet', { count: open.length })}</Button>}</div>
      {bySection(data.items).map(({ section, items }) => (
        <section key={section.id} aria-label={pick(section.title)}>
          <h2>{pick(section.title)}</h2>
          <ul className="self-targets">
            {items.map((item) => {
              const content = draft.itemOf(item.id);
              return content === null ? null : <TargetRow key={item.id} item={item} content={content} disabled={disabled} onChange={(next) => draft.write(item.id, next)} />;
            })}
          </ul>
        </section>
      ))}
    </section>
  );
}
