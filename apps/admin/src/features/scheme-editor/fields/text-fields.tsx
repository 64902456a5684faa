import { Input } from 'antd';
import type { ReactNode } from 'react';
import { useEditor, useText } from '../model/editor-context.ts';
import { Field, fieldId } from './field.tsx';

type TextProps = { readonly path: string; readonly label: string; readonly hint?: ReactNode; readonly wide?: boolean; readonly optional?: boolean; readonly placeholder?: string };

const statusOf = (isWrong: boolean): 'error' | '' => (isWrong ? 'error' : '');

export function TextField({ path, label, hint, wide = false, optional = false, placeholder }: TextProps) {
  const { isClosed, checks } = useEditor();
  const [value, set] = useText(path, optional);
  return (
    <Field path={path} label={label} wide={wide} {...(hint === undefined ? {} : { hint })}>
      <Input id={fieldId(path)} value={value} disabled={isClosed} maxLength={500} placeholder={placeholder} status={statusOf(checks.at(path).length > 0)} onChange={(event) => set(event.target.value)} />
    </Field>
  );
}

export function LongTextField({ path, label, hint, optional = false, rows = 2 }: TextProps & { readonly rows?: number }) {
  const { isClosed, checks } = useEditor();
  const [value, set] = useText(path, optional);
  return (
    <Field path={path} label={label} wide {...(hint === undefined ? {} : { hint })}>
      <Input.TextArea id={fieldId(path)} value={value} disabled={isClosed} maxLength={4000} autoSize={{ minRows: rows, maxRows: 10 }} status={statusOf(checks.at(path).length > 0)} onChange={(event) => set(event.target.value)} />
    </Field>
  );
}

/** A decimal as it is written: what is no number is said, never changed. */
export function NumberField({ path, label, hint, wide = false, optional = false, unit }: TextProps & { readonly unit?: string }) {
  const { isClosed, checks } = useEditor();
  const [value, set] = useText(path, optional);
  return (
    <Field path={path} label={label} wide={wide} {...(hint === undefined ? {} : { hint })}>
      <Input id={fieldId(path)} className="edit-number" inputMode="decimal" value={value} disabled={isClosed} maxLength={20} status={statusOf(checks.at(path).length > 0)} {...(unit === undefined ? {} : { suffix: unit })} onChange={(event) => set(event.target.value.trim())} />
    </Field>
  );
}
