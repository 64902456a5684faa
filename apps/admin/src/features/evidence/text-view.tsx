import { useMemo } from 'react';
import { QueryView } from '../../shell/query-view.tsx';
import { useBytes } from './use-bytes.ts';

const decoded = (bytes: ArrayBuffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

function Decoded({ bytes }: { readonly bytes: ArrayBuffer }) {
  const text = useMemo(() => decoded(bytes).slice(0, 200_000), [bytes]);
  return <pre className="evidence-text">{text}</pre>;
}

/** Shows a text, also one in the encoding of older Windows. */
export function TextView({ href }: { readonly href: string }) {
  return <QueryView query={useBytes(href)}>{(bytes) => <Decoded bytes={bytes} />}</QueryView>;
}
