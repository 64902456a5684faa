import type { Said } from '../schemes/measure-names.ts';
import type { Blocker, BlockerKind } from './blockers.ts';

const words: Readonly<Record<BlockerKind, Said>> = {
  'step-missing': { zh: '程序步骤未完成', en: 'steps of the procedure are missing' },
  'target-missing': { zh: '目标值未设定', en: 'targets are not set' },
  'self-report-missing': { zh: '自评报告未提交', en: 'self-assessments are not submitted' },
  'department-open': { zh: '部门考评未完成', en: 'departments have not closed' },
  'finding-unverified': { zh: '察访核验发现未核实', en: 'findings are not verified' },
  unscored: { zh: '成绩暂定的单位', en: 'units with provisional results' },
  'not-scored': { zh: '尚未计分', en: 'nothing has been scored' },
  'result-stale': { zh: '成绩需要重新计算', en: 'the result has to be computed again' },
  'veto-undecided': { zh: '一票否决未决定', en: 'vetoes are not decided' },
  'objection-open': { zh: '申诉未办结', en: 'objections are open' },
  'notice-running': { zh: '公示期未满', en: 'the public notice is still running' },
  'consequence-undecided': { zh: '结果运用未决定', en: 'consequences are not decided' },
  'rectification-open': { zh: '整改未核实', en: 'rectification is not verified' },
};

const shown = 5;

/** A blocker in the list of an error: what is open, how often, of whom. */
export const sayBlocker = ({ kind, count, names }: Blocker): Said => {
  const [few, more] = [names.slice(0, shown), names.length > shown ? ' …' : ''];
  const of = (open: string, colon: string, comma: string): string => `${open}${few.length > 0 ? `${colon}${few.join(comma)}${more}` : ''}`;
  return { zh: of(`${words[kind].zh}${count > 1 ? `（${count}）` : ''}`, '：', '、'), en: of(`${words[kind].en}${count > 1 ? ` (${count})` : ''}`, ': ', ', ') };
};
