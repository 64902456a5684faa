import { CheckCircleFilled, EditOutlined, MinusCircleOutlined } from '@ant-design/icons';
import { usePickText } from '@siheng/ui';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { gapsOf } from './draft-gaps.ts';
import { IndicatorForm } from './indicator-form.tsx';
import { bySection, type SelfAssessment, type SelfItem } from './self-assessment-data.ts';
import type { Draft } from './use-draft.ts';

type IndicatorsStepProps = { readonly data: SelfAssessment; readonly draft: Draft; readonly disabled: boolean; readonly item: string | undefined; readonly onItem: (item: string) => void };

function Mark({ item, draft }: { readonly item: SelfItem; readonly draft: Draft }) {
  const { t } = useTranslation('selfAssessment');
  const content = draft.itemOf(item.id);
  const owed = content === null ? [] : gapsOf(item, content).filter((gap) => gap !== 'targets');
  if (item.kind === 'bonus' && owed.length === 0 && (content?.score ?? null) === null) return <MinusCircleOutlined className="sh-quiet" aria-label={t('notClaimed')} />;
  return owed.length === 0 ? <CheckCircleFilled className="sh-gained" aria-label={t('finished')} /> : <EditOutlined className="sh-quiet" aria-label={t('open')} />;
}

/** Step 2: for every item the own score, what was done, and the proof. */
export function IndicatorsStep({ data, draft, disabled, item, onItem }: IndicatorsStepProps) {
  const { t } = useTranslation('selfAssessment');
  const pick = usePickText();
  const at = Math.max(0, data.items.findIndex((one) => one.id === item));
  const chosen = data.items[at];
  if (chosen === undefined) return null;
  const content = draft.itemOf(chosen.id);
  const [before, after] = [data.items[at - 1], data.items[at + 1]];
  return (
    <div className="self-indicators">
      <nav className="sh-panel self-list" aria-label={t('steps.indicators')}>
        {bySection(data.items).map(({ section, items }) => (
          <section key={section.id}>
            <h3>{pick(section.title)}</h3>
            <ul>{items.map((one) => <li key={one.id}><button type="button" aria-current={one.id === chosen.id ? 'true' : undefined} onClick={() => onItem(one.id)}><Mark item={one} draft={draft} /><span>{pick(one.title)}</span><span className="sh-num sh-quiet">{draft.itemOf(one.id)?.score ?? '—'}</span></button></li>)}</ul>
          </section>
        ))}
      </nav>
      <Select className="self-choose" aria-label={t('chooseItem')} value={chosen.id} onChange={onItem} options={bySection(data.items).map(({ section, items }) => ({ label: pick(section.title), options: items.map((one) => ({ value: one.id, label: pick(one.title) })) }))} />
      <section className="sh-panel" aria-label={pick(chosen.title)}>
        {content === null ? null : <IndicatorForm key={chosen.id} unitId={data.unit.id} item={chosen} content={content} disabled={disabled} onChange={(next) => draft.write(chosen.id, next)} />}
        <div className="sh-toolbar self-turn">
          <Button disabled={before === undefined} onClick={() => before && onItem(before.id)}>{t('previous')}</Button>
          <Button type="primary" disabled={after === undefined} onClick={() => after && onItem(after.id)}>{t('next')}</Button>
          <span className="sh-quiet">{t('place', { at: at + 1, of: data.items.length })}</span>
        </div>
      </section>
    </div>
  );
}
