import type { SameKeys } from '@siheng/ui';
import type { common as zh } from '../zh/common.ts';

export const common: SameKeys<typeof zh> = {
  save: 'Save',
  required: 'Fill this in',
  cancel: 'Cancel',
  reasonRequired: 'Give the reason',
  close: 'Close',
  copied: 'Copied',
};
