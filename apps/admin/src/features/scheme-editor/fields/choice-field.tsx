import { Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { useEditor } from '../model/editor-context.ts';
import { Field, fieldId } from './field.tsx';

export type Choice<T extends string> = { readonly value: T; readonly label: string; /** What it means, below the name. */ readonly hint?: string };

type ChoiceProps<T extends string> = { readonly path: string; readonly label: string; readonly value: T | null; readonly choices: readonly Choice<T>[]; readonly hint?: ReactNode; readonly wide?: boolean; readonly onChange: (value: T) => void };

/** One of a few, each with what it means. */
export function ChoiceField<T extends string>({ path, label, value, choices, hint, wide = false, onChange }: ChoiceProps<T>) {
  const { isClosed, checks } = useEditor();
  const own = choices.find((choice) => choice.value === value)?.hint;
  const below = hint ?? own;
  return (
    <Field path={path} label={label} wide={wide} {...(below === undefined ? {} : { hint: below })}>
      <Select<T>
        id={fieldId(path)}
        value={value}
        disabled={isClosed}
        status={checks.at(path).length > 0 ? 'error' : ''}
        options={choices.map((choice) => ({ value: choice.value, label: choice.label, hint: choice.hint }))}
        optionRender={(option) => <div className="edit-choice"><span>{option.label}</span>{option.data.hint === undefined ? null : <small>{option.data.hint}</small>}</div>}
        popupMatchSelectWidth={340}
        onChange={onChange}
      />
    </Field>
  );
}

/** Two or three that are seen at once. */
export function RadioField<T extends string>({ path, label, value, choices, hint, wide = false, onChange }: ChoiceProps<T>) {
  const { isClosed } = useEditor();
  return (
    <Field path={path} label={label} wide={wide} isGroup {...(hint === undefined ? {} : { hint })}>
      <Radio.Group value={value} disabled={isClosed} options={choices.map(({ value: one, label: name }) => ({ value: one, label: name }))} onChange={(event) => onChange(event.target.value as T)} />
    </Field>
  );
}
