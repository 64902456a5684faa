import { spawn } from 'node:child_process';

type Variables = Readonly<Record<string, string | undefined>>;

/** The program that opens an address, where there is somebody to look at it. */
export const browserCommand = (platform: string, variables: Variables): string | null => {
  if (variables['CI']) return null;
  if (platform === 'darwin') return variables['SSH_CONNECTION'] ? null : 'open';
  if (platform === 'linux') return variables['DISPLAY'] || variables['WAYLAND_DISPLAY'] ? 'xdg-open' : null;
  return null;
};

export const openBrowser = (address: string, platform: string, variables: Variables): void => {
  const command = browserCommand(platform, variables);
  if (command === null) return;
  const child = spawn(command, [address], { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
};
