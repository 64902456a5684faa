import { Input, type InputProps } from 'antd';
import { useId } from 'react';

type GateFieldProps = Pick<InputProps, 'name' | 'prefix' | 'autoComplete' | 'autoFocus'> & { readonly label: string; readonly problem: string | undefined; readonly secret?: boolean };

/** A field of the way in. Without the form library of the other pages: it would be a tenth of the first load. */
export function GateField({ label, problem, secret = false, ...input }: GateFieldProps) {
  const id = useId();
  const Field = secret ? Input.Password : Input;
  return (
    <div className="gate-field">
      <label htmlFor={id}>{label}</label>
      <Field {...input} id={id} size="large" aria-invalid={problem !== undefined} aria-describedby={problem === undefined ? undefined : `${id}-problem`} {...(problem === undefined ? {} : { status: 'error' as const })} />
      {problem === undefined ? null : <p id={`${id}-problem`} role="alert" className="gate-problem">{problem}</p>}
    </div>
  );
}
