import { stateTitles } from '../cycle/state-titles.ts';
import { actionTitles, isAction } from '../policy/action-titles.ts';

/** English for the Chinese words that errors carry as data. */
const english: Readonly<Record<string, string>> = {
  上传的文件: 'uploaded file', 单位: 'unit', 单位得分: 'result of the unit', 导入任务: 'import', 批次: 'batch', 考核: 'assessment', 考核内容: 'item', 考核细则: 'scheme', 计分任务: 'scoring job', 后台任务: 'job', 计分结果: 'scoring run', 记录: 'record', 证明材料: 'piece of evidence', 评判: 'judgement', 上级扣分: 'superior deduction', 测评成员: 'member of the panel', 采集来源: 'source', 采集记录: 'collection run', 接口密钥: 'API key', 结果运用: 'consequence', 整改事项: 'rectification item', 察访核验问题: 'inspection finding', 一票否决提议: 'veto proposal', 申诉: 'objection', 外部考核结果: 'external result', 整改方案: 'rectification plan', 定时拉取: 'pull', 接口推送: 'push',
  人员: 'person', 下属单位: 'units below', 数据记录: 'records', 报送: 'reports', 人员职责: 'duties', 考核方案: 'schemes', 库中方案: 'scheme of the library',
  局: 'bureau', 科室: 'office', 二级单位: 'secondary unit', 律师事务所: 'law firm', 公证处: 'notary office', 下级局: 'lower bureau',
  方案草稿: 'draft of a scheme', 草稿的修改记录: 'edit of the draft',
  委托: 'delegation', 解锁申请: 'request to unlock', 程序步骤: 'step of the procedure', 管理员: 'administrator', 考核办: 'assessment office', 考评部门: 'assessing department', 司法所: 'station', 领导: 'leader', 察访核验组: 'inspection team', 评议人: 'rater', 安全管理员: 'security administrator', 审计管理员: 'auditor',
};

/** The states of an assessment, and why and until when one locks something. */
const cycleWords: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  ...stateTitles,
  'lock.not-begun': { zh: '办理此事的阶段尚未开始', en: 'the state for it has not begun' },
  'lock.over': { zh: '办理此事的阶段已经结束', en: 'the state for it is over' },
  'lock.department-closed': { zh: '该部门已完成考评', en: 'the department has closed its assessment' },
  'lock.no-date': { zh: '未定', en: 'no date is set' },
  'lock.when-reopened': { zh: '重新开放后', en: 'when it is re-opened' },
};

/** A word of an error's data in the language of the sentence. */
export const inLanguage = (word: string, language: 'zh' | 'en'): string => (isAction(word) ? actionTitles[word][language] : undefined) ?? cycleWords[word]?.[language] ?? (language === 'en' ? (english[word] ?? word) : word);
