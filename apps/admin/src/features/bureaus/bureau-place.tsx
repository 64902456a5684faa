import { EmptyState } from '@siheng/ui';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../shell/query-view.tsx';
import type { Bureau, useBureaus } from './use-bureaus.ts';

/** A page of a bureau; without one, the way to it. */
export function BureauPlace({ bureaus: { query, bureau }, children }: { readonly bureaus: ReturnType<typeof useBureaus>; readonly children: (bureau: Bureau) => ReactNode }) {
  const { t } = useTranslation('units');
  return (
    <QueryView query={query}>
      {() => (bureau === null ? (
        <div className="sh-panel"><EmptyState title={t('noBureau')} reason={t('noBureauReason')} action={<Link to="/settings/units"><Button type="primary" tabIndex={-1}>{t('newBureau')}</Button></Link>} /></div>
      ) : children(bureau))}
    </QueryView>
  );
}
