import type { SameKeys } from '@siheng/ui';
import type { password as zh } from '../zh/password.ts';

export const password: SameKeys<typeof zh> = {
  title: 'Change password',
  firstTitle: 'Set your own password',
  firstHint: 'Your present password was set by somebody else. Choose one that only you know, then go on.',
  current: 'Present password',
  next: 'New password',
  rule: 'At least 10 characters, and not the user name',
  repeat: 'New password again',
  differs: 'The two passwords differ',
  submit: 'Save and go on',
  required: 'Enter the password',
  done: 'The password was changed',
};
