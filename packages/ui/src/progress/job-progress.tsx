import { Progress, Typography } from 'antd';
import { useTranslation } from 'react-i18next';

type JobProgressProps = {
  readonly title: string;
  readonly done: number;
  /** 0 while the size of the work is not known. */
  readonly total: number;
  readonly failed?: boolean;
  readonly unit: 'rows' | 'units' | 'steps';
  readonly rowsPerSecond?: number | undefined;
};

const percentOf = (done: number, total: number): number => (total === 0 ? 0 : Math.min(100, Math.floor((done / total) * 100)));

/** A long job: how far it is, in numbers, and how fast. */
export function JobProgress({ title, done, total, failed = false, unit, rowsPerSecond }: JobProgressProps) {
  const { t } = useTranslation('ui');
  const counted = { done: done.toLocaleString('en-US'), total: total.toLocaleString('en-US') };
  const figures = total > 0 ? t(`progress.${unit}`, counted) : unit === 'steps' ? t('progress.waiting') : t('progress.counted', { done: counted.done });
  return (
    <div className="sh-progress" aria-live="polite">
      <Typography.Text strong>{title}</Typography.Text>
      <Progress aria-label={title} percent={percentOf(done, total)} status={failed ? 'exception' : 'active'} />
      <Typography.Text type="secondary">
        {figures}
        {rowsPerSecond === undefined || rowsPerSecond <= 0 ? null : ` · ${t('progress.speed', { speed: Math.round(rowsPerSecond).toLocaleString('en-US') })}`}
      </Typography.Text>
    </div>
  );
}
