import { ErrorState, LoadingState, type ExtensionHost, type ExtensionPart } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { createElement } from 'react';
import { useErrorText } from '../../shell/use-error-text.ts';
import { useExtensionHost } from './extension-host.ts';

/** Loads and draws one part of a plugin; a part that fails to load does not take the page with it. */
export function ExtensionPartView({ plugin, part, unit }: { readonly plugin: string; readonly part: ExtensionPart; readonly unit: ExtensionHost['unit'] }) {
  const host = useExtensionHost(unit);
  const errorText = useErrorText();
  const loaded = useQuery({ queryKey: ['extension', plugin, part.id], queryFn: async () => ({ component: await part.load() }), staleTime: Number.POSITIVE_INFINITY });
  if (loaded.data) return createElement(loaded.data.component, { host });
  if (loaded.error) return <ErrorState message={errorText(loaded.error)} onRetry={() => void loaded.refetch()} />;
  return <LoadingState />;
}
