import { FlagOutlined } from '@ant-design/icons';
import { StatusTag } from '@siheng/ui';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Contested, stateTones, useObjecting } from './objection-data.ts';
import { ObjectDialog } from './object-dialog.tsx';

type ObjectButtonProps = { readonly unitId: string; readonly place: Contested; readonly about: readonly string[] };

/** Beside a line: what was objected to it, and the way to object while the result is on public notice. Nothing for who may do neither. */
export function ObjectButton({ unitId, place, about }: ObjectButtonProps) {
  const { t } = useTranslation('objections');
  const [open, setOpen] = useState(false);
  const { mayObject, until, objections } = useObjecting(unitId);
  const here = objections.filter((one) => one.kind === place.kind && (place.kind === 'grade' || (one.itemId === place.itemId && one.ruleId === place.ruleId && (one.line === null) === (place.line === null))));
  const isPending = here.some((one) => one.state === 'submitted');
  if (!mayObject && here.length === 0) return null;
  return (
    <span className="sh-toolbar sh-no-print">
      {here.map((one) => <Link key={one.id} to="/objections" search={{ objection: one.id }}><StatusTag tone={stateTones[one.state]}>{t('tag', { state: t(`states.${one.state}`) })}</StatusTag></Link>)}
      {mayObject && !isPending ? <Button size="small" icon={<FlagOutlined />} onClick={() => setOpen(true)}>{t(`object.${place.kind}`)}</Button> : null}
      {open ? <ObjectDialog unitId={unitId} place={place} about={about} until={until} onClose={() => setOpen(false)} /> : null}
    </span>
  );
}
