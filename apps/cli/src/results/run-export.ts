import { exportResults, listAssessments, platformActor, type Deps } from '@siheng/services';
import { EXIT, refusal, usageError } from '../exit-codes.ts';
import { findTarget } from '../importing/find-target.ts';
import { print, printJson } from '../output/print.ts';
import { withPlatform } from '../platform/with-platform.ts';
import { newPath } from '../read-text-file.ts';

type ExportCall = { readonly file: string; readonly run?: string; readonly assessment?: string; readonly lang: 'zh' | 'en'; readonly json: boolean };

const publishedRun = async (deps: Deps, assessment: string | undefined): Promise<string> => {
  const { assessmentId } = await findTarget(deps, assessment === undefined ? {} : { assessment });
  const { rows } = await listAssessments(deps, { actor: platformActor });
  const runId = rows.find(({ id }) => id === assessmentId)?.publishedRun?.id;
  if (!runId) throw refusal(`Assessment "${assessmentId}" has no published result yet.`);
  return runId;
};

const words = {
  zh: (title: string, number: number, units: number, hash: string) => `已导出：${title}，第${number}次计分，${units}个单位。\n结果哈希 ${hash}\n公示时一并公布此值，任何人可用 siheng results verify 核对。`,
  en: (title: string, number: number, units: number, hash: string) => `Exported: ${title}, run ${number}, ${units} units.\nResult hash ${hash}\nPublish it with the result: anybody can then check with siheng results verify.`,
} as const;

/** `siheng results export`. */
export const runExport = ({ file, run, assessment, lang, json }: ExportCall): Promise<number> => {
  if (run !== undefined && assessment !== undefined) throw usageError('Name a run or an assessment, not both.');
  return withPlatform(lang, async (deps) => {
    const exported = await exportResults(deps, { actor: platformActor, runId: run ?? (await publishedRun(deps, assessment)), file: newPath(file) });
    if (json) printJson(exported);
    else print(words[lang](exported.assessment.title, exported.run.number, exported.units, exported.run.resultHash));
    return EXIT.ok;
  });
};
