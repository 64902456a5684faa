import { importFile, platformActor } from '@siheng/services';
import { EXIT, usageError } from '../exit-codes.ts';
import { print, printJson } from '../output/print.ts';
import { progressBar } from '../output/progress-bar.ts';
import { installed, withPlatform } from '../platform/with-platform.ts';
import { callerPath, readableFile } from '../read-text-file.ts';
import { findTarget } from './find-target.ts';
import { importText } from './import-text.ts';

type ImportCall = {
  readonly dataset: string; readonly file: string; readonly unit?: string; readonly assessment?: string; readonly sheet?: string;
  readonly preview: boolean; readonly lang: 'zh' | 'en'; readonly json: boolean;
};

/** `siheng import`: what the wizard does, for a file of this machine. Any problem stores nothing and ends with 1. */
export const runImport = async (call: ImportCall): Promise<number> => {
  readableFile(call.file);
  const registry = installed();
  if (registry.dataset(call.dataset) === undefined) throw usageError(`No dataset "${call.dataset}". There are:\n${registry.datasets().map(({ id, collector }) => `  ${id}  ${collector.title.zh}`).join('\n')}`);
  return withPlatform(call.lang, async (deps) => {
    const target = await findTarget(deps, call);
    const bar = progressBar(call.dataset, 100);
    const result = await importFile(deps, {
      ...target, actor: platformActor, dataset: call.dataset, file: callerPath(call.file), sheet: call.sheet, preview: call.preview,
      progress: (done, total) => bar.step(total === 0 ? 0 : Math.round((done / total) * 100)),
    }).finally(bar.stop);
    if (call.json) printJson(result);
    else print(importText(result, call.lang));
    return result.preview.mayConfirm ? EXIT.ok : EXIT.refused;
  });
};
