import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useEditor } from '../model/editor-context.ts';
import { getAt } from '../model/draft-path.ts';
import { Field, fieldId } from './field.tsx';

type ListProps = { readonly path: string; readonly label: string; readonly suggestions: readonly { readonly value: string; readonly label: string }[]; readonly hint?: ReactNode; readonly wide?: boolean; /** Only what is suggested. */ readonly closed?: boolean };

/** Several short texts: departments, manners of checking, kinds of unit. */
export function ListField({ path, label, suggestions, hint, wide = false, closed = false }: ListProps) {
  const { scheme, draft, isClosed, checks } = useEditor();
  const found = getAt(scheme, path);
  const value = Array.isArray(found) ? (found as readonly string[]) : [];
  return (
    <Field path={path} label={label} wide={wide} {...(hint === undefined ? {} : { hint })}>
      <Select id={fieldId(path)} mode={closed ? 'multiple' : 'tags'} value={[...value]} disabled={isClosed} status={checks.at(path).length > 0 ? 'error' : ''} tokenSeparators={['、', '，', ',']} options={[...suggestions]} showSearch={{ optionFilterProp: 'label' }} onChange={(next: string[]) => draft.set(path, next)} />
    </Field>
  );
}
