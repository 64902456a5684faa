import { SyncOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';

/** Says when the results lag behind the data, and brings the new ones in as soon as they are there. */
export function Freshness() {
  const { t } = useTranslation('scoring');
  const { id: assessmentId } = useAssessment();
  const { data } = useQuery({ ...trpc.overview.get.queryOptions({ assessmentId }), staleTime: 0, refetchInterval: ({ state }) => (state.data?.stale === true ? 2_000 : false) });
  const run = data?.lastRun?.id;
  const before = useRef(run);
  useEffect(() => {
    if (before.current !== undefined && run !== undefined && run !== before.current) void queryClient.invalidateQueries(trpc.results.pathFilter());
    before.current = run;
  }, [run]);
  return data?.stale === true ? <Alert type="info" showIcon icon={<SyncOutlined spin />} title={t('automatic')} /> : null;
}
