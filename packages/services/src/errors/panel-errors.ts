import type { ErrorArea } from './error-kinds.ts';

export const panelErrors = {
  panel_unknown: { status: 404, zh: '考核方案中没有需要测评的“{measure}”，或没有需要它测评的单位。', en: 'The scheme has no panel "{measure}", or no unit for it to evaluate.' },
  panel_not_member: { status: 403, zh: '您不是“{title}”的成员。请由考核办在“综合测评”中加入。', en: 'You do not sit on the panel "{title}". The office names its members.' },
  panel_not_assigned: { status: 403, zh: '“{unit}”不在您的测评范围内。', en: '"{unit}" is not among the units that you evaluate.' },
  panel_member_may_not_rate: { status: 400, zh: '“{name}”没有测评职责（评议人、领导或考核办），不能加入。请先在“人员与职责”中指定。', en: '"{name}" has no duty that lets a person rate (rater, leader, office). Give one first.' },
  panel_member_sits: { status: 409, zh: '“{name}”已经是该测评的成员。', en: '"{name}" sits on this panel already.' },
  panel_own_unit: { status: 400, zh: '“{name}”是{unit}的人员，不能测评本单位。请去掉该单位。', en: '"{name}" belongs to {unit} and does not evaluate the own unit. Leave the unit out.' },
  panel_member_gone: { status: 409, zh: '该成员已被移出。请刷新后查看。', en: 'This member has been released already. Reload to see it.' },
  panel_marks_invalid: { status: 400, zh: '有{count}个分数不是 0～100 之间、最多两位小数的数，均未保存：{units}。', en: '{count} marks are not between 0 and 100 with at most two decimals; nothing was stored: {units}.' },
  panel_marks_stale: { status: 409, zh: '您在另一页面已改过这些单位的分数：{units}。请刷新后再保存。', en: 'You changed the marks of these units on another page: {units}. Reload before you save.' },
  panel_has_members: { status: 409, zh: '“{title}”由各成员分别打分，不能代填结果。', en: '"{title}" is rated by its members one by one; its result cannot be entered for them.' },
} as const satisfies ErrorArea;
