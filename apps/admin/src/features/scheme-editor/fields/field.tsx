import type { ReactNode } from 'react';
import { useEditor } from '../model/editor-context.ts';

export const fieldId = (path: string): string => `edit-${path}`;

type FieldProps = {
  readonly path: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** The whole row instead of a half. */
  readonly wide?: boolean;
  /** A group of controls instead of one. */
  readonly isGroup?: boolean;
  readonly children: ReactNode;
};

/** A field with its label, what is wrong with it, and what to do. The problems panel finds it by its path. */
export function Field({ path, label, hint, wide = false, isGroup = false, children }: FieldProps) {
  const { checks } = useEditor();
  const problems = checks.at(path);
  const content = (
    <>
      {children}
      {hint === undefined ? null : <span className="sh-quiet edit-hint">{hint}</span>}
      {problems.map((problem) => <span key={problem.code} className="sh-error edit-hint">{`${problem.found}：${problem.todo}`}</span>)}
    </>
  );
  const className = `edit-field${wide ? ' edit-wide' : ''}`;
  if (isGroup) return <fieldset className={className} data-path={path}><legend>{label}</legend>{content}</fieldset>;
  return <div className={className} data-path={path}><label htmlFor={fieldId(path)}>{label}</label>{content}</div>;
}
