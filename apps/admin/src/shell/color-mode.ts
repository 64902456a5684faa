import type { ColorMode } from '@siheng/ui';
import { useSyncExternalStore } from 'react';

const key = 'siheng.mode';
const listeners = new Set<() => void>();

const read = (): ColorMode => (localStorage.getItem(key) === 'dark' ? 'dark' : 'light');

export function setColorMode(mode: ColorMode): void {
  localStorage.setItem(key, mode);
  document.documentElement.style.colorScheme = mode;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Light or dark, remembered in this browser. */
export const useColorMode = (): ColorMode => useSyncExternalStore(subscribe, read);
