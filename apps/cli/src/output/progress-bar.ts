import { Presets, SingleBar } from 'cli-progress';

export type Progress = { readonly step: (done: number) => void; readonly stop: () => void };

const silent: Progress = { step: () => {}, stop: () => {} };

/** A bar on standard error for long work; nothing where nobody watches, so that output stays clean. */
export const progressBar = (title: string, total: number): Progress => {
  if (!process.stderr.isTTY || total === 0) return silent;
  const bar = new SingleBar({ format: `${title} {bar} {value}/{total}`, stream: process.stderr, clearOnComplete: true, hideCursor: true }, Presets.shades_classic);
  bar.start(total, 0);
  return { step: (done) => bar.update(done), stop: () => bar.stop() };
};
