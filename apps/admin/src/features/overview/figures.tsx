import type { ReactNode } from 'react';

export type Figure = { readonly key: string; readonly label: string; readonly value: ReactNode; readonly note?: ReactNode; readonly tone?: 'warning' };

/** The few numbers that matter, large. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className="figures">
      {figures.map((figure) => (
        <div key={figure.key} className="sh-panel">
          <dt>{figure.label}</dt>
          <dd className={figure.tone === 'warning' ? 'sh-warning' : ''}>{figure.value}</dd>
          {figure.note === undefined ? null : <dd className="figures-note sh-quiet">{figure.note}</dd>}
        </div>
      ))}
    </dl>
  );
}
