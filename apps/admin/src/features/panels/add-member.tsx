import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, App, Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import type { Panel } from './panel-data.ts';

/** Names a person for a panel, for all units or for some. */
export function AddMember({ panel }: { readonly panel: Panel }) {
  const { t } = useTranslation('panels');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const { id: assessmentId } = useAssessment();
  const [userId, setUserId] = useState<string | null>(null);
  const [unitIds, setUnitIds] = useState<readonly string[]>([]);
  const candidates = useQuery(trpc.panels.candidates.queryOptions({ assessmentId, measure: panel.measure }));
  const add = useMutation(trpc.panels.addMember.mutationOptions({
    onSuccess: () => {
      setUserId(null);
      setUnitIds([]);
      void message.success(t('added'));
      void queryClient.invalidateQueries(trpc.panels.pathFilter());
    },
  }));
  const units = panel.tracks.flatMap((track) => track.units);
  return (
    <>
      {add.error === null ? null : <Alert type="error" showIcon title={errorText(add.error)} className="form-alert" />}
      <div className="sh-toolbar panel-add">
        <Select className="panel-person" aria-label={t('choosePerson')} placeholder={t('choosePerson')} value={userId} showSearch={{ optionFilterProp: 'label' }} notFoundContent={t('noCandidates')} options={(candidates.data?.rows ?? []).map((row) => ({ value: row.id, label: row.name }))} onChange={setUserId} />
        <Select className="panel-units" mode="multiple" maxTagCount={2} aria-label={t('evaluates')} placeholder={t('allUnits')} value={[...unitIds]} showSearch={{ optionFilterProp: 'label' }} options={units.map((unit) => ({ value: unit.id, label: unit.name }))} onChange={setUnitIds} />
        <Button disabled={userId === null} loading={add.isPending} onClick={() => { if (userId !== null) add.mutate({ assessmentId, measure: panel.measure, userId, unitIds: [...unitIds] }); }}>{t('add')}</Button>
      </div>
    </>
  );
}
