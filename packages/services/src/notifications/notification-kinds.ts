/** What a notification says; `{name}` is filled from what it is about. One table for the page, the e-mail and the webhook. */
export const notificationKinds = {
  'state-moved': { zh: '考核进程：“{title}”进入“{state}”阶段', en: 'Cycle: "{title}" is now in "{state}"' },
  'state-reopened': { zh: '考核进程：“{title}”重新开放“{state}”阶段', en: 'Cycle: "{title}" is back in "{state}"' },
  'unlock-requested': { zh: '解锁申请：{by}申请“{action}”，待审批', en: 'Request to unlock: {by} asks to {action}' },
  'unlock-decided': { zh: '解锁申请：“{action}”{verdict}', en: 'Request to unlock: {action}, {verdict}' },
  'finding-entered': { zh: '察访核验：{unit}“{item}”有一个问题待核实', en: 'Inspection: a finding at {unit}, "{item}", waits to be verified' },
  'finding-verified': { zh: '察访核验：{unit}“{item}”的问题已核实并计入考核', en: 'Inspection: the finding at {unit}, "{item}", was verified and counts' },
  'finding-dismissed': { zh: '察访核验：{unit}“{item}”的问题未予认定', en: 'Inspection: the finding at {unit}, "{item}", was dismissed' },
  'veto-proposed': { zh: '一票否决：{body}对{unit}提出，待领导小组决定', en: 'Veto: {body} proposes one for {unit}; the leading group decides' },
  'veto-confirmed': { zh: '一票否决：领导小组确认对{unit}适用', en: 'Veto: the leading group confirmed it for {unit}' },
  'veto-refused': { zh: '一票否决：领导小组不同意对{unit}适用', en: 'Veto: the leading group refused it for {unit}' },
  'objection-submitted': { zh: '申诉：{unit}对“{item}”提出申诉，待办理', en: 'Objection: {unit} objects to "{item}"; it is to be handled' },
  'objection-withdrawn': { zh: '申诉：{unit}撤回了对“{item}”的申诉', en: 'Objection: {unit} withdrew its objection to "{item}"' },
  'objection-refused': { zh: '申诉：{unit}对“{item}”的申诉未予支持', en: 'Objection: the one of {unit} to "{item}" was refused' },
  'objection-accepted': { zh: '申诉：{unit}对“{item}”的申诉成立，将重新计分', en: 'Objection: the one of {unit} to "{item}" was accepted; it is scored again' },
  'result-changed': { zh: '公示结果变动：{unit}由{before}分第{rankBefore}名变为{after}分第{rankAfter}名', en: 'Result changed: {unit} goes from {before} points, rank {rankBefore}, to {after} points, rank {rankAfter}' },
} as const satisfies Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

export type NotificationKind = keyof typeof notificationKinds;
