import { ErrorState, LoadingState, NoPermission } from '@siheng/ui';
import type { ReactNode } from 'react';
import { readAppError } from '../api/app-error.ts';
import { useErrorText } from './use-error-text.ts';

type Query<T> = { readonly data: T | undefined; readonly error: unknown; refetch(): unknown };

/** A query as it is: on its way, refused with the reason, failed with a way to try again, or there. */
export function QueryView<T>({ query, lines, children }: { readonly query: Query<T>; readonly lines?: number; readonly children: (data: T) => ReactNode }) {
  const errorText = useErrorText();
  if (query.data !== undefined) return children(query.data);
  if (query.error === null || query.error === undefined) return <LoadingState {...(lines === undefined ? {} : { lines })} />;
  if (readAppError(query.error).kind === 'refused') return <NoPermission reason={errorText(query.error)} />;
  return <ErrorState message={errorText(query.error)} onRetry={() => void query.refetch()} />;
}
