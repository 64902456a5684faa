import type { ReactNode } from 'react';

/** One subject of the overview in its frame. */
export function Panel({ title, extra, children }: { readonly title: string; readonly extra?: ReactNode; readonly children: ReactNode }) {
  return (
    <section className="sh-panel" aria-label={title}>
      <div className="panel-head"><h2>{title}</h2>{extra}</div>
      {children}
    </section>
  );
}
