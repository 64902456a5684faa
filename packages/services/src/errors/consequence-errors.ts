import type { ErrorArea } from './error-kinds.ts';

export const consequenceErrors = {
  consequence_superseded: { status: 409, zh: '之后的计分结果已改变此项，原建议不再有效。请按最新建议办理。', en: 'A later run changed this proposal, so it no longer stands. Decide on the latest one.' },
  consequence_decided: { status: 409, zh: '此项已有决定，不能再次决定。请刷新后查看。', en: 'This has been decided already. Reload to see the decision.' },
  decision_missing: { status: 400, zh: '请填写领导小组的决定依据（会议纪要或文号）。考核办不能自行决定。', en: 'Name the decision of the leading group (minutes or document number). The office cannot decide by itself.' },
  rejection_reason_missing: { status: 400, zh: '请填写不予采纳的理由。', en: 'Give the reason why it is not adopted.' },
  staff_count_missing: { status: 400, zh: '请填写除负责人外的在册人数，奖金按此分配到人。', en: 'Give the number of staff without the head: the reward is split among them.' },
  point_value_invalid: { status: 400, zh: '“{value}”不是金额。请填写如 2000 或 1500.50 的元数。', en: '"{value}" is no amount. Write CNY like 2000 or 1500.50.' },
} as const satisfies ErrorArea;
