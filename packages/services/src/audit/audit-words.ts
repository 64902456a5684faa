type Word = { readonly zh: string; readonly en: string };

const actionWords: Readonly<Record<string, Word>> = {
  'sign-in': { zh: '登录', en: 'signed in' }, 'sign-in-refused': { zh: '密码错误', en: 'wrong password' }, 'lock-account': { zh: '多次密码错误，账号锁定', en: 'account locked after wrong passwords' },
 
  refused: { zh: '操作被拒绝', en: 'attempt refused' }, 'refuse-evidence': { zh: '材料被拒收', en: 'refused evidence' },
  'create-user': { zh: '添加人员', en: 'added a person' }, 'change-user': { zh: '修改职责', en: 'changed duties' }, 'disable-user': { zh: '停用账号', en: 'closed an account' }, 'enable-user': { zh: '启用账号', en: 'opened an account again' },
  'reset-password': { zh: '重置密码', en: 'reset a password' }, 'change-password': { zh: '修改密码', en: 'changed the password' },
  'delegate-duty': { zh: '委托职责', en: 'handed a duty over' }, 'revoke-delegation': { zh: '收回委托', en: 'took a duty back' }, 'change-security': { zh: '修改登录安全设置', en: 'changed the security of sign-in' }, 'set-contact-email': { zh: '设置联系邮箱', en: 'set the contact e-mail' },
  'create-unit': { zh: '添加单位', en: 'added a unit' }, 'change-unit': { zh: '修改单位', en: 'changed a unit' }, 'end-unit': { zh: '撤销或恢复单位', en: 'ended a unit' }, 'remove-unit': { zh: '删除单位', en: 'removed a unit' }, 'import-units': { zh: '导入单位', en: 'imported units' },
  'enable-plugin': { zh: '启用插件', en: 'enabled a plugin' }, 'disable-plugin': { zh: '停用插件', en: 'disabled a plugin' },
  'publish-scheme': { zh: '发布方案', en: 'published a scheme' }, 'create-draft': { zh: '新建方案草稿', en: 'began a draft' }, 'edit-draft': { zh: '修改方案草稿', en: 'edited a draft' }, 'remove-draft': { zh: '删除方案草稿', en: 'removed a draft' }, 'restore-draft': { zh: '恢复方案草稿', en: 'restored a draft' },
  'create-assessment': { zh: '新建考核', en: 'opened an assessment' }, 'advance-assessment': { zh: '推进考核阶段', en: 'moved the assessment on' }, 'reopen-state': { zh: '重新开放阶段', en: 're-opened a state' }, 'set-deadline': { zh: '设定期限', en: 'set a deadline' }, 'record-step': { zh: '登记程序步骤', en: 'recorded a step' },
  'close-department': { zh: '完成部门考评', en: 'closed a department' }, 'reopen-department': { zh: '重新开放部门考评', en: 're-opened a department' }, 'request-unlock': { zh: '申请解锁', en: 'asked to unlock' }, 'decide-unlock': { zh: '审批解锁', en: 'decided on an unlock' },
  'import-batch': { zh: '导入批次', en: 'stored a batch' }, 'undo-batch': { zh: '撤销批次', en: 'undid a batch' }, 'file-nil-report': { zh: '零报告', en: 'filed a nil report' }, 'withdraw-nil-report': { zh: '撤回零报告', en: 'withdrew a nil report' },
  'add-pull-source': { zh: '添加采集来源', en: 'added a source' }, 'change-pull-source': { zh: '修改采集来源', en: 'changed a source' }, 'remove-pull-source': { zh: '删除采集来源', en: 'removed a source' }, 'create-api-key': { zh: '发放接口密钥', en: 'gave out an API key' }, 'revoke-api-key': { zh: '停用接口密钥', en: 'revoked an API key' },
  'add-evidence': { zh: '添加证明材料', en: 'added evidence' }, 'remove-evidence': { zh: '删除证明材料', en: 'removed evidence' },
  'submit-judgement': { zh: '评判', en: 'judged' }, 'submit-self-assessment': { zh: '提交自评', en: 'submitted a self-assessment' }, 'accept-self-assessment': { zh: '通过自评', en: 'accepted a self-assessment' }, 'return-self-assessment': { zh: '退回自评', en: 'returned a self-assessment' },
  'enter-finding': { zh: '录入察访问题', en: 'entered a finding' }, 'verify-finding': { zh: '核实察访问题', en: 'verified a finding' }, 'dismiss-finding': { zh: '不予认定察访问题', en: 'dismissed a finding' }, 'withdraw-finding': { zh: '撤回察访问题', en: 'withdrew a finding' },
  'propose-veto': { zh: '提出一票否决', en: 'proposed a veto' }, 'confirm-veto': { zh: '确认一票否决', en: 'confirmed a veto' }, 'refuse-veto': { zh: '否决一票否决提议', en: 'refused a veto' }, 'withdraw-veto': { zh: '撤回一票否决提议', en: 'withdrew a veto' },
  'submit-objection': { zh: '提出申诉', en: 'objected' }, 'accept-objection': { zh: '采纳申诉', en: 'accepted an objection' }, 'refuse-objection': { zh: '不采纳申诉', en: 'refused an objection' }, 'withdraw-objection': { zh: '撤回申诉', en: 'withdrew an objection' }, 'settle-objections': { zh: '申诉重新计分', en: 'scored accepted objections' },
  'adjust-scheme': { zh: '年中调整方案', en: 'adjusted the scheme' }, 'set-targets': { zh: '下达目标', en: 'set targets' }, 'cancel-job': { zh: '取消任务', en: 'cancelled a job' }, 'save-notification-settings': { zh: '修改通知渠道', en: 'changed the channels of notifications' },
  'add-panel-member': { zh: '添加评议人', en: 'added a rater' }, 'release-panel-member': { zh: '移出评议人', en: 'released a rater' }, 'submit-ratings': { zh: '提交测评', en: 'handed in ratings' },
  'create-superior-deduction': { zh: '登记上级扣分', en: 'recorded a superior deduction' }, 'undo-superior-deduction': { zh: '撤销上级扣分', en: 'undid a superior deduction' }, 'update-rectification-settings': { zh: '修改整改规则', en: 'changed the settings of rectification' },
  'propose-consequences': { zh: '提出结果运用', en: 'proposed consequences' }, 'confirm-consequence': { zh: '确认结果运用', en: 'confirmed a consequence' }, 'reject-consequence': { zh: '不予运用', en: 'rejected a consequence' }, 'set-point-value': { zh: '设定分值经费', en: 'set the value of a point' },
  'create-external-result': { zh: '登记外部考核结果', en: 'took in an external result' }, 'plan-rectification': { zh: '下达整改', en: 'planned the rectification' }, 'seed-demo-rectification': { zh: '生成演示整改', en: 'made the demo rectification' },
  'rectification-start': { zh: '开始整改', en: 'started a repair' }, 'rectification-claim-done': { zh: '申报整改完成', en: 'claimed a repair' }, 'rectification-verify': { zh: '核实整改', en: 'verified a repair' }, 'rectification-return': { zh: '退回整改', en: 'returned a repair' },
  'rectification-check': { zh: '登记检查', en: 'recorded a check' }, 'rectification-reminder': { zh: '提醒', en: 'reminded' }, 'rectification-notice': { zh: '通报', en: 'noticed' }, 'rectification-warning': { zh: '警告', en: 'warned' }, 'rectification-create': { zh: '建立整改事项', en: 'opened a rectification item' },
  'export-results': { zh: '导出结果包', en: 'exported results' }, 'create-backup': { zh: '备份', en: 'made a backup' }, 'restore-backup': { zh: '恢复备份', en: 'restored a backup' }, 'export-audit': { zh: '导出审计日志', en: 'exported the audit log' },
};

const subjectWords: Readonly<Record<string, Word>> = {
  job: { zh: '任务', en: 'job' }, 'superior-deduction': { zh: '上级扣分', en: 'superior deduction' },
  unit: { zh: '单位', en: 'unit' }, org: { zh: '组织', en: 'organisation' }, user: { zh: '人员', en: 'person' }, judgement: { zh: '评判', en: 'judgement' }, batch: { zh: '批次', en: 'batch' }, fact: { zh: '记录', en: 'record' }, scheme: { zh: '方案', en: 'scheme' }, 'scheme-draft': { zh: '方案草稿', en: 'draft' },
  assessment: { zh: '考核', en: 'assessment' }, run: { zh: '计分', en: 'run' }, evidence: { zh: '证明材料', en: 'evidence' }, finding: { zh: '察访问题', en: 'finding' }, veto: { zh: '一票否决', en: 'veto' }, objection: { zh: '申诉', en: 'objection' }, consequence: { zh: '结果运用', en: 'consequence' },
  rectification: { zh: '整改事项', en: 'rectification item' }, 'external-result': { zh: '外部结果', en: 'external result' }, 'self-assessment': { zh: '自评', en: 'self-assessment' }, 'api-key': { zh: '接口密钥', en: 'API key' }, 'pull-source': { zh: '采集来源', en: 'source' }, call: { zh: '调用', en: 'call' },
  delegation: { zh: '委托', en: 'delegation' }, setting: { zh: '设置', en: 'setting' }, backup: { zh: '备份', en: 'backup' }, log: { zh: '日志', en: 'log' },
};

/** What an action of the log is called; one without a word keeps its code. */
export const actionWord = (action: string): Word => actionWords[action] ?? { zh: action, en: action };
export const subjectWord = (kind: string): Word => subjectWords[kind] ?? { zh: kind, en: kind };
