import type { SameKeys } from '@siheng/ui';
import type { common as zh } from '../zh/common.ts';

export const common: SameKeys<typeof zh> = {
  cancel: 'Cancel',
  reasonRequired: 'Give the reason',
  close: 'Close',
  copied: 'Copied',
};
