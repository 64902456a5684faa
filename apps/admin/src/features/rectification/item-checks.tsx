import { useWords } from '@siheng/ui';
import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { type ItemDetail, refreshRectification } from './rectification-data.ts';

const shownMissed = 6;

/** The recurring checks of an item: how many were due, which were missed, and one for today. */
export function ItemChecks({ item }: { readonly item: ItemDetail }) {
  const { t } = useTranslation('rectification');
  const words = useWords();
  const { message } = App.useApp();
  const errorText = useErrorText();
  const record = useMutation(trpc.rectification.recordCheck.mutationOptions({
    onSuccess: () => {
      void message.success(t('checkRecorded'));
      refreshRectification();
    },
  }));
  if (item.checks.length === 0) return null;
  return (
    <section>
      <h3>{t('checks')}</h3>
      {record.error === null ? null : <Alert type="error" showIcon title={errorText(record.error)} className="form-alert" />}
      <ul className="plain-list">
        {item.checks.map((check, index) => (
          <li key={check.title}>
            <span>{check.title}</span>
            <span className="sh-quiet">{t(`every.${check.every.unit}`, { value: check.every.value })} · {t('checkLine', check)}{check.missed.length === 0 ? '' : ` · ${t('missed', { periods: words.list(check.missed.slice(0, shownMissed).map((period) => period.replace('..', '～'))) })}`}</span>
            {item.mayCheck ? <Button size="small" loading={record.isPending} onClick={() => record.mutate({ id: item.id, check: index, day: dayjs().format('YYYY-MM-DD') })}>{t('recordCheck')}</Button> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
