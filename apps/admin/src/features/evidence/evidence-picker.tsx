import { CloseOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { AddEvidence } from './add-evidence.tsx';
import { EvidencePiece } from './evidence-piece.tsx';

type EvidencePickerProps = {
  readonly unitId: string;
  /** Ids of the chosen pieces, in order. */
  readonly value?: readonly string[];
  readonly onChange?: (ids: string[]) => void;
  readonly disabled?: boolean;
  readonly id?: string;
};

/** Chooses evidence of a unit: pieces that are there already, by name, and new ones that are sent on the spot. */
export function EvidencePicker({ unitId, value = [], onChange = () => undefined, disabled = false, id }: EvidencePickerProps) {
  const { t } = useTranslation('evidence');
  const { id: assessmentId } = useAssessment();
  const { data } = useQuery({ ...trpc.evidence.list.queryOptions({ assessmentId, unitId }), staleTime: 60_000 });
  const pieces = new Map((data?.rows ?? []).map((piece) => [piece.id, piece]));
  const others = (data?.rows ?? []).filter((piece) => !value.includes(piece.id));
  // Several files may arrive before the form has taken the first one.
  const latest = useRef(value);
  useEffect(() => { latest.current = value; }, [value]);
  const add = (piece: string): void => {
    if (latest.current.includes(piece)) return;
    const next = [...latest.current, piece];
    latest.current = next;
    onChange(next);
  };
  const remove = (piece: string): void => onChange(value.filter((one) => one !== piece));
  return (
    <div className="evidence-picker">
      {value.length === 0 ? null : (
        <ul className="evidence-list">
          {value.map((one) => {
            const piece = pieces.get(one);
            const aside = disabled ? null : <Button type="text" size="small" icon={<CloseOutlined />} aria-label={t('unpick', { title: piece?.title ?? one })} onClick={() => remove(one)} />;
            return <li key={one}>{piece === undefined ? <span className="sh-quiet">{t('unknownPiece')}{aside}</span> : <EvidencePiece piece={piece} aside={aside} />}</li>;
          })}
        </ul>
      )}
      {disabled ? null : (
        <>
          <Select
            {...(id === undefined ? {} : { id })}
            value={null}
            placeholder={t(others.length === 0 ? 'pickNone' : 'pick')}
            disabled={others.length === 0}
            aria-label={t('pick')}
            options={others.map((piece) => ({ value: piece.id, label: piece.fileName === null ? piece.title : `${piece.title}（${piece.fileName}）` }))}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(chosen: string | null) => { if (chosen !== null) add(chosen); }}
          />
          {data?.mayAdd === true ? <AddEvidence unitId={unitId} limitBytes={data.limitBytes} onStored={(piece) => add(piece.id)} /> : null}
        </>
      )}
    </div>
  );
}
