import type { Exact } from '@siheng/kernel';
import { showPoints } from './show-points.ts';

/** Points with two decimals and the exact value as a hint. */
export function Points({ value, strong = false, tone }: { readonly value: Exact | null; readonly strong?: boolean; readonly tone?: 'lost' | 'gained' | 'quiet' | undefined }) {
  if (value === null) return <span className="sh-quiet">—</span>;
  const className = ['sh-num', strong ? 'sh-strong' : '', tone === undefined ? '' : `sh-${tone}`].filter(Boolean).join(' ');
  return <span className={className} title={value.includes('/') ? value : undefined}>{showPoints(value)}</span>;
}
