/** English for the Chinese words that errors carry as data. */
const english: Readonly<Record<string, string>> = {
  上传的文件: 'uploaded file', 单位: 'unit', 单位得分: 'result of the unit', 导入任务: 'import', 批次: 'batch', 考核: 'assessment', 考核内容: 'item', 考核细则: 'scheme', 计分任务: 'scoring job', 计分结果: 'scoring run', 记录: 'record', 证明材料: 'piece of evidence', 评判: 'judgement', 采集来源: 'source', 采集记录: 'collection run', 接口密钥: 'API key', 结果运用: 'consequence', 整改事项: 'rectification item', 察访核验问题: 'inspection finding', 一票否决提议: 'veto proposal', 申诉: 'objection', 外部考核结果: 'external result', 整改方案: 'rectification plan', 定时拉取: 'pull', 接口推送: 'push',
  人员: 'person', 下属单位: 'units below', 数据记录: 'records', 报送: 'reports', 人员职责: 'duties', 考核方案: 'schemes', 库中方案: 'scheme of the library',
  局: 'bureau', 科室: 'office', 二级单位: 'secondary unit', 律师事务所: 'law firm', 公证处: 'notary office', 下级局: 'lower bureau',
  解锁申请: 'request to unlock', 程序步骤: 'step of the procedure', 管理员: 'administrator', 考核办: 'assessment office', 考评部门: 'assessing department', 司法所: 'station', 领导: 'leader', 察访核验组: 'inspection team', 评议人: 'rater', 安全管理员: 'security administrator', 审计管理员: 'auditor',
};

/** What the actions of the policy are called. */
const actions: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  'assessment.read': { zh: '查看考核', en: 'read the assessment' },
  'facts.read': { zh: '查看记录', en: 'read records' },
  'facts.import': { zh: '导入数据', en: 'import data' },
  'facts.undo': { zh: '撤销批次', en: 'undo a batch' },
  'facts.enter': { zh: '填报记录', en: 'enter records' },
  'reports.file-nil': { zh: '零报告', en: 'file a nil report' },
  'collection.read': { zh: '查看数据对接', en: 'see collection from other systems' },
  'collection.manage': { zh: '管理数据对接', en: 'manage collection from other systems' },
  'judgements.read': { zh: '查看评判', en: 'read judgements' },
  'judgements.submit': { zh: '评判', en: 'judge' },
  'findings.read': { zh: '查看察访核验', en: 'see inspection findings' },
  'findings.enter': { zh: '录入察访核验问题', en: 'enter inspection findings' },
  'findings.verify': { zh: '核实察访核验问题', en: 'verify inspection findings' },
  'vetoes.read': { zh: '查看一票否决', en: 'see vetoes' },
  'vetoes.propose': { zh: '提出一票否决', en: 'propose a veto' },
  'vetoes.decide': { zh: '决定一票否决', en: 'decide on a veto' },
  'objections.read': { zh: '查看申诉', en: 'see objections' },
  'objections.submit': { zh: '提出申诉', en: 'object' },
  'objections.handle': { zh: '办理申诉', en: 'handle objections' },
  'notifications.manage': { zh: '设置通知渠道', en: 'set how notifications are sent' },
  'consequences.read': { zh: '查看结果运用', en: 'see the consequences' },
  'consequences.decide': { zh: '决定结果运用', en: 'decide on consequences' },
  'rectification.read': { zh: '查看整改', en: 'see the rectification' },
  'rectification.plan': { zh: '下达整改', en: 'plan the rectification' },
  'rectification.act': { zh: '办理整改', en: 'act on the rectification' },
  'results.score': { zh: '运行计分', en: 'start a scoring run' },
  'schemes.publish': { zh: '发布考核细则', en: 'publish a scheme' },
  'judgements.rate': { zh: '录入综合评价', en: 'enter panel ratings' },
  'plugins.switch': { zh: '启用或停用插件', en: 'enable or disable plugins' },
  'units.manage': { zh: '管理组织与单位', en: 'manage units' },
  'users.manage': { zh: '管理人员与职责', en: 'manage people' },
  'users.manage-administrators': { zh: '管理管理员账号', en: 'manage administrators' },
  'schemes.adjust': { zh: '调整考核内容', en: 'adjust a published scheme' },
  'targets.enter': { zh: '设定目标值', en: 'set targets' },
  'cycle.read': { zh: '查看考核进程', en: 'see the cycle' },
  'cycle.advance': { zh: '推进考核阶段', en: 'move the assessment to its next state' },
  'cycle.decide': { zh: '发布方案或确认结果', en: 'adopt the scheme or confirm the results' },
  'cycle.reopen': { zh: '重新开放阶段', en: 're-open a state' },
  'cycle.set-deadline': { zh: '设定期限', en: 'set a deadline' },
  'cycle.record-step': { zh: '登记程序步骤', en: 'record a step of the procedure' },
  'cycle.close-department': { zh: '完成部门考评', en: 'close the assessment of a department' },
  'cycle.reopen-department': { zh: '重新开放部门考评', en: 're-open the assessment of a department' },
  'cycle.request-unlock': { zh: '申请解锁', en: 'ask to unlock' },
  'cycle.decide-unlock': { zh: '审批解锁申请', en: 'decide on a request to unlock' },
  'assessments.create': { zh: '新建考核', en: 'create an assessment' },
};

/** The states of an assessment, and why and until when one locks something. */
const cycleWords: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  draft: { zh: '目标设定', en: 'Draft' }, published: { zh: '方案发布', en: 'Published' }, monitoring: { zh: '过程监控', en: 'Monitoring' }, self_assessment: { zh: '自评', en: 'Self-assessment' },
  indicator_assessment: { zh: '指标考核', en: 'Indicator assessment' }, inspection: { zh: '察访核验', en: 'Inspection' }, ranking: { zh: '汇总排名', en: 'Ranking' }, public_notice: { zh: '公示', en: 'Public notice' },
  confirmed: { zh: '结果确认', en: 'Confirmed' }, applied: { zh: '结果运用', en: 'Applied' }, rectification: { zh: '整改提升', en: 'Rectification' }, closed: { zh: '归档', en: 'Closed' },
  'lock.not-begun': { zh: '办理此事的阶段尚未开始', en: 'the state for it has not begun' },
  'lock.over': { zh: '办理此事的阶段已经结束', en: 'the state for it is over' },
  'lock.department-closed': { zh: '该部门已完成考评', en: 'the department has closed its assessment' },
  'lock.no-date': { zh: '未定', en: 'no date is set' },
  'lock.when-reopened': { zh: '重新开放后', en: 'when it is re-opened' },
};

/** A word of an error's data in the language of the sentence. */
export const inLanguage = (word: string, language: 'zh' | 'en'): string => actions[word]?.[language] ?? cycleWords[word]?.[language] ?? (language === 'en' ? (english[word] ?? word) : word);
