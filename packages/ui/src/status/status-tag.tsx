import { Tag } from 'antd';
import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error';

const colors: Readonly<Record<Tone, string>> = { neutral: 'default', info: 'processing', success: 'success', warning: 'warning', error: 'error' };

/** A state in words on a quiet ground; never colour alone. */
export function StatusTag({ tone, children, icon }: { readonly tone: Tone; readonly children: ReactNode; readonly icon?: ReactNode }) {
  return <Tag color={colors[tone]} icon={icon} className="sh-tag" variant="outlined">{children}</Tag>;
}
