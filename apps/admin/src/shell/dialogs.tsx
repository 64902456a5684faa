import { App } from 'antd';
import type { ReactNode } from 'react';

/** Messages and confirmations for the pages; fetched beside the first page, since the frame needs none. */
export function Dialogs({ children }: { readonly children: ReactNode }) {
  return <App component={false}>{children}</App>;
}
