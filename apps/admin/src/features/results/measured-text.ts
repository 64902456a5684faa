import { showPercent, showPlain, showPoints } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';

/** Shows the value of a measure in its own unit: a ratio in per cent, a yes-no in words. */
export function useMeasuredText(): (measure: string, value: string) => string {
  const { t } = useTranslation('results');
  const { orgId } = useAssessment();
  const { data } = useQuery({ ...trpc.plugins.list.queryOptions({ orgId }), staleTime: 300_000 });
  return (measure, value) => {
    const metric = data?.flatMap((plugin) => plugin.metrics).find(({ id }) => id === measure);
    switch (metric?.unit) {
      case 'ratio': return showPercent(value);
      case 'yes-no': return t(value === '0' ? 'item.no' : 'item.yes');
      case 'days': return t('item.days', { days: showPlain(value) });
      default: return value.includes('/') ? showPoints(value) : showPlain(value);
    }
  };
}
