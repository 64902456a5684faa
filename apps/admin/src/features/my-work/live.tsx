import { useLive } from './use-work.ts';

/** Keeps the open page true while others work. */
export function Live() {
  useLive();
  return null;
}
