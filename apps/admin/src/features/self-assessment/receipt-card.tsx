import { StatusTag, useWords } from '@siheng/ui';
import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { showTime } from '../../shell/show-time.ts';
import type { Submission } from './self-assessment-data.ts';

/** 回执 of a submission. */
export function ReceiptCard({ submission }: { readonly submission: Submission }) {
  const { t } = useTranslation('selfAssessment');
  return (
    <section className="sh-panel self-receipt" aria-label={t('receipt')}>
      <h2>{t('receipt')}</h2>
      <Descriptions size="small" column={{ xs: 1, sm: 2 }} items={[
        { key: 'number', label: t('receiptNumber'), children: <strong className="sh-num">{submission.receipt}</strong> },
        { key: 'at', label: t('receivedAt'), children: showTime(submission.receivedAt) },
        { key: 'by', label: t('submittedBy'), children: submission.by },
        { key: 'hash', label: t('contentHash'), children: <code className="self-hash">{submission.contentHash}</code> },
      ]} />
    </section>
  );
}

/** All submissions with what was said of each, latest first. */
export function SubmissionHistory({ submissions, shown, onShow }: { readonly submissions: readonly Submission[]; readonly shown: number | null; readonly onShow?: (number: number) => void }) {
  const { t } = useTranslation('selfAssessment');
  const words = useWords();
  if (submissions.length === 0) return null;
  return (
    <section className="sh-panel" aria-label={t('history')}>
      <h2>{t('history')}</h2>
      <ul className="judge-history">
        {submissions.map((one) => (
          <li key={one.number}>
            <span><strong>{t('submissionLine', { number: one.number, total: one.total })}</strong> {onShow === undefined || shown === one.number ? null : <button type="button" className="self-link" onClick={() => onShow(one.number)}>{t('show')}</button>}</span>
            <span className="sh-quiet">{[one.by, showTime(one.receivedAt), one.receipt].join(' · ')}</span>
            {one.reviews.map((review) => <span key={review.at}><StatusTag tone={review.verdict === 'returned' ? 'warning' : 'success'}>{t(`verdicts.${review.verdict}`)}</StatusTag> {review.reason === null ? '' : `${words.labelled(review.body || t('office'), review.reason)} `}<span className="sh-quiet">{[review.reason === null ? (review.body || t('office')) : null, review.by, showTime(review.at)].filter((part) => part !== null).join(' · ')}</span></span>)}
          </li>
        ))}
      </ul>
    </section>
  );
}
