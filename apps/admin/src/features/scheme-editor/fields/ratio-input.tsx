import { overExact, timesExact } from '@siheng/kernel';
import { Input } from 'antd';
import { useState } from 'react';

const NUMBER = /^-?\d{1,9}(\.\d{1,6})?$/;

const shown = (value: string, isRatio: boolean): string => (isRatio && NUMBER.test(value) ? timesExact(value, '100') : value);
const stored = (text: string, isRatio: boolean): string => {
  if (!isRatio || !NUMBER.test(text)) return text;
  const share = overExact(text, '100');
  return share.includes('/') ? text : share;
};

type RatioInputProps = { readonly id: string; readonly value: string; readonly isRatio: boolean; readonly disabled: boolean; readonly isWrong: boolean; readonly label?: string; readonly onChange: (value: string) => void };

/** A value of a measure as people write it: a ratio in percent (98 for 0.98), everything else as it is. */
export function RatioInput({ id, value, isRatio, disabled, isWrong, label, onChange }: RatioInputProps) {
  const [written, setWritten] = useState({ text: shown(value, isRatio), value });
  // Undo, another part or another measure: the text follows the draft again.
  const text = written.value === value && stored(written.text, isRatio) === value ? written.text : shown(value, isRatio);
  const change = (next: string): void => {
    const kept = stored(next, isRatio);
    setWritten({ text: next, value: kept });
    onChange(kept);
  };
  return <Input id={id} className="edit-number" inputMode="decimal" value={text} disabled={disabled} maxLength={20} status={isWrong ? 'error' : ''} {...(label === undefined ? {} : { 'aria-label': label })} {...(isRatio ? { suffix: '%' } : {})} onChange={(event) => change(event.target.value.trim())} />;
}
