import type { Finding, Verification } from '@siheng/services';

const value = (found: unknown): string => (typeof found === 'string' ? found : JSON.stringify(found));

const words = {
  zh: {
    head: ({ assessment, run }: Verification) => `${assessment.title}，第${run.number}次计分（${run.startedAt.slice(0, 10)}）`,
    same: ({ units, figures }: Verification) => `✓ 重新计算：${units}个单位的${figures}个数值全部一致。`,
    other: (count: number) => `✗ 发现${count}处不一致：`,
    scheme: '考核细则的内容与其哈希不符', inputs: '冻结的度量和评判与输入哈希不符', result: '得分内容与结果哈希不符', bundle: '文件内容与其校验和不符，导出后被改动过', expected: '不是要核对的那个结果',
    figure: (unit: string, path: string, published: string, recomputed: string) => `${unit}：${path} 公布为 ${published}，重新计算为 ${recomputed}`,
    hashes: (published: string, recomputed: string) => `（应为 ${published}，实为 ${recomputed}）`,
    recomputation: (cause: string) => `无法重新计算：${cause}`,
    more: (count: number) => `……还有${count}处`,
    hash: (hash: string) => `结果哈希 ${hash}（请与公示的值核对）`,
  },
  en: {
    head: ({ assessment, run }: Verification) => `${assessment.title}, run ${run.number} (${run.startedAt.slice(0, 10)})`,
    same: ({ units, figures }: Verification) => `✓ Computed again: all ${figures} values of ${units} units are the same.`,
    other: (count: number) => `✗ ${count} differences:`,
    scheme: 'the content of the scheme is not what its hash names', inputs: 'the frozen measurements and judgements are not what the input hash names', result: 'the scores are not what the result hash names', bundle: 'the file is not as it was exported', expected: 'this is not the result that was asked for',
    figure: (unit: string, path: string, published: string, recomputed: string) => `${unit}: ${path} was published as ${published}, computed again it is ${recomputed}`,
    hashes: (published: string, recomputed: string) => ` (expected ${published}, found ${recomputed})`,
    recomputation: (cause: string) => `cannot be computed again: ${cause}`,
    more: (count: number) => `… and ${count} more`,
    hash: (hash: string) => `Result hash ${hash} (compare it with the published one)`,
  },
} as const;

const findingText = (finding: Finding, lang: 'zh' | 'en'): string => {
  const says = words[lang];
  if (finding.kind === 'figure') return says.figure(finding.name ?? finding.unit, finding.path, value(finding.published), value(finding.recomputed));
  if (finding.kind === 'recomputation') return says.recomputation(finding.cause);
  return `${says[finding.kind]}${says.hashes(finding.published, finding.recomputed)}`;
};

/** What computing again showed, every finding a line. */
export const verificationText = (verification: Verification, lang: 'zh' | 'en'): string => {
  const says = words[lang];
  const { findings, findingCount } = verification;
  const outcome = verification.isSame ? [says.same(verification)] : [says.other(findingCount), ...findings.map((finding) => `  ${findingText(finding, lang)}`), ...(findingCount > findings.length ? [`  ${says.more(findingCount - findings.length)}`] : [])];
  return [says.head(verification), ...outcome, says.hash(verification.run.resultHash)].join('\n');
};
