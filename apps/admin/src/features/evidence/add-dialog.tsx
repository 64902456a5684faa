import { Button, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddEvidence } from './add-evidence.tsx';
import { type Evidence, type EvidenceKind, evidenceKinds } from './evidence-data.ts';
import { EvidencePiece } from './evidence-piece.tsx';

type AddDialogProps = { readonly units: readonly { readonly id: string; readonly name: string }[]; readonly unit: string | undefined; readonly limitBytes: number; readonly onClose: () => void };

/** Sends evidence for a unit, to be used later. */
export function AddDialog({ units, unit, limitBytes, onClose }: AddDialogProps) {
  const { t } = useTranslation('evidence');
  const [chosen, setChosen] = useState<string | null>(units.find(({ id }) => id === unit)?.id ?? (units.length === 1 ? (units[0]?.id ?? null) : null));
  const [kind, setKind] = useState<EvidenceKind | null>(null);
  const [stored, setStored] = useState<readonly Evidence[]>([]);
  return (
    <Modal open title={t('add')} width={640} onCancel={onClose} footer={<Button type="primary" onClick={onClose}>{t('done')}</Button>}>
      <div className="evidence-picker">
        <div className="sh-toolbar">
          {units.length < 2 ? null : <label>{t('unit')}<Select className="app-filter" placeholder={t('chooseUnit')} showSearch={{ optionFilterProp: 'label' }} value={chosen} onChange={setChosen} options={units.map(({ id, name }) => ({ value: id, label: name }))} /></label>}
          <label>{t('kind')}<Select<EvidenceKind | ''> className="app-filter" value={kind ?? ''} onChange={(next) => setKind(next === '' ? null : next)} options={[{ value: '', label: t('kindByFile') }, ...evidenceKinds.map((one) => ({ value: one, label: t(`kinds.${one}`) }))]} /></label>
        </div>
        {chosen === null ? <p className="sh-quiet">{t('chooseUnit')}</p> : <AddEvidence key={chosen} unitId={chosen} kind={kind} limitBytes={limitBytes} onStored={(piece) => setStored((all) => [piece, ...all.filter((one) => one.id !== piece.id)])} />}
        {stored.length === 0 ? null : <><h3>{t('justStored', { count: stored.length })}</h3><ul className="evidence-list">{stored.map((piece) => <li key={piece.id}><EvidencePiece piece={piece} /></li>)}</ul></>}
      </div>
    </Modal>
  );
}
