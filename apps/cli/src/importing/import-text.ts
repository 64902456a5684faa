import type { importFile } from '@siheng/services';

type Result = Awaited<ReturnType<typeof importFile>>;

const words = {
  zh: {
    preview: ({ rows, new: added, changed, unchanged, problemRows }: Result['preview']) => `共${rows}行：新增${added}，更新${changed}，相同${unchanged}，有问题${problemRows}`,
    more: (count: number) => `……还有${count}个问题`,
    stored: (batch: string) => `已导入，批次 ${batch}`,
    refused: '没有导入任何一行：请改正以上问题后重试',
    only: '仅预览，没有导入',
  },
  en: {
    preview: ({ rows, new: added, changed, unchanged, problemRows }: Result['preview']) => `${rows} rows: ${added} new, ${changed} changed, ${unchanged} unchanged, ${problemRows} with problems`,
    more: (count: number) => `… and ${count} more problems`,
    stored: (batch: string) => `Imported as batch ${batch}`,
    refused: 'Nothing was imported: correct the problems above and try again',
    only: 'Preview only, nothing was imported',
  },
} as const;

/** What an import did, or why it did nothing: every problem with row, column and what to do. */
export const importText = ({ preview, report }: Result, lang: 'zh' | 'en'): string => {
  const says = words[lang];
  const hidden = preview.problemCount - preview.problems.length;
  const outcome = report !== null ? says.stored(report.batchId) : preview.mayConfirm ? says.only : says.refused;
  return [...preview.problems.map((problem) => problem.text[lang]), ...(hidden > 0 ? [says.more(hidden)] : []), says.preview(preview), outcome].join('\n');
};
