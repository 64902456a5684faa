import { JobProgress, PageFrame } from '@siheng/ui';
import { useMutation } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/session.ts';
import { trpc } from '../api/trpc.ts';
import { useErrorText } from './use-error-text.ts';

/** A county of the demo that is still being made: asking for it makes it next, and it opens as soon as it is there. */
export function PreparingPage({ county }: { readonly county: Session['assessments'][number] }) {
  const { t } = useTranslation('shell');
  const errorText = useErrorText();
  const { mutate, error } = useMutation(trpc.session.prepareCounty.mutationOptions());
  const { id } = county;
  useEffect(() => mutate({ id }), [id, mutate]);
  return (
    <PageFrame title={county.orgName} description={county.title}>
      <div className="sh-panel">
        {error === null ? null : <Alert type="error" showIcon title={errorText(error)} className="form-alert" />}
        <JobProgress title={t('assessment.making')} done={county.progress?.done ?? 0} total={county.progress?.total ?? 0} unit="steps" />
        <p className="sh-quiet">{t('assessment.makingHint')}</p>
      </div>
    </PageFrame>
  );
}
