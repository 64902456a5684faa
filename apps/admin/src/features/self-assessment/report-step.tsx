import { Points, useWords } from '@siheng/ui';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { gapsOf } from './draft-gaps.ts';
import { GapList } from './gap-list.tsx';
import { reportPart, type Gap, type SelfAssessment } from './self-assessment-data.ts';
import type { Draft } from './use-draft.ts';

type ReportStepProps = { readonly data: SelfAssessment; readonly draft: Draft; readonly disabled: boolean; readonly busy: boolean; readonly onJump: (gap: Gap) => void; readonly onSubmit: () => void };

const sumOf = (data: SelfAssessment, draft: Draft): string => (data.items.reduce((cents, item) => cents + Math.round(Number(draft.itemOf(item.id)?.score ?? 0) * 100), 0) / 100).toFixed(2);

/** Step 3: the report, what is still missing, and the submission. */
export function ReportStep({ data, draft, disabled, busy, onJump, onSubmit }: ReportStepProps) {
  const { t } = useTranslation('selfAssessment');
  const words = useWords();
  const gaps: Gap[] = data.items.flatMap((item) => {
    const content = draft.itemOf(item.id);
    return content === null ? [] : gapsOf(item, content).map((kind): Gap => ({ kind, item: item.id }));
  });
  if (draft.report.trim() === '') gaps.push({ kind: 'report', item: null });
  return (
    <section className="sh-panel self-form" aria-label={t('steps.report')}>
      <div className="judge-reason">
        <label htmlFor="self-report">{t('report')}<span className="sh-error" aria-hidden> *</span></label>
        <Input.TextArea id="self-report" value={draft.report} disabled={disabled} maxLength={20_000} showCount autoSize={{ minRows: 10, maxRows: 30 }} onChange={(event) => draft.write(reportPart, { text: event.target.value })} />
        <span className="sh-quiet">{t('reportHint')}</span>
      </div>
      <p>{words.labelled(t('ownTotal'), '')}<Points value={sumOf(data, draft)} strong /></p>
      {disabled ? null : (
        <>
          <GapList gaps={gaps} items={data.items} onJump={onJump} />
          <div className="sh-toolbar"><Button type="primary" size="large" loading={busy} disabled={gaps.length > 0} onClick={onSubmit}>{t('submit')}</Button>{gaps.length > 0 ? <span className="sh-quiet">{t('submitWaits', { count: gaps.length })}</span> : null}</div>
        </>
      )}
    </section>
  );
}
