import type { Scheme } from '@siheng/kernel';

/** Hands the scheme over as a file in the published format. */
export const exportScheme = (scheme: Scheme): void => {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(scheme, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${scheme.id || 'scheme'}.json`;
  link.click();
  URL.revokeObjectURL(url);
};
