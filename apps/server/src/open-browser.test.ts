import { expect, it } from 'vitest';
import { browserCommand } from './open-browser.ts';

it.each([
  ['a desktop', 'linux', { DISPLAY: ':0' }, 'xdg-open'],
  ['a Wayland desktop', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
  ['a server', 'linux', {}, null],
  ['continuous integration', 'linux', { DISPLAY: ':0', CI: 'true' }, null],
  ['a Mac', 'darwin', {}, 'open'],
  ['a Mac far away', 'darwin', { SSH_CONNECTION: '1' }, null],
] as const)('%s', (_name, platform, variables, command) => {
  expect(browserCommand(platform, variables)).toBe(command);
});
