import type { ErrorArea } from './error-kinds.ts';

export const userErrors = {
  password_wrong: { status: 400, zh: '现在的密码不正确。请重新输入。', en: 'The present password is not right. Enter it again.' },
  password_unchanged: { status: 400, zh: '新密码与现在的密码相同。请另设一个。', en: 'The new password is the present one. Choose another.' },
  password_change_required: { status: 403, zh: '您的密码由他人设置。请先设置自己的密码，再继续。', en: 'Your password was set by somebody else. Set your own one first.' },
  password_seen_before: { status: 400, zh: '这个密码最近用过。请另设一个（最近{history}次用过的不能再用）。', en: 'You had this password recently. Choose another one than the last {history}.' },
  delegation_reason_missing: { status: 400, zh: '请填写委托原因，例如“出差”“休假”。', en: 'Give the reason, such as travel or leave.' },
  delegation_until_wrong: { status: 400, zh: '委托的最后一天应在{from}至{to}之间。', en: 'The last day lies between {from} and {to}.' },
  delegation_person_wrong: { status: 400, zh: '不能委托给此人：请选择同一组织内、账号正常的其他人员。', en: 'This person cannot take it: choose another one of the same organisation with an open account.' },
  delegation_over: { status: 409, zh: '该委托已经收回或到期。', en: 'This delegation was taken back or is over.' },
  security_reason_missing: { status: 400, zh: '请填写修改登录安全设置的原因，它会记入审计日志。', en: 'Give the reason of the change; it is recorded.' },
  separation_not_staffed: { status: 409, zh: '强制三员分立之前，请先任命安全管理员和审计管理员，否则无人能分配职责。', en: 'Appoint a security administrator and an auditor first; otherwise nobody could give duties.' },
  invitation_invalid: { status: 410, zh: '链接无效、已使用或已过期。请联系管理员重新发送。', en: 'The link is not valid, was used or has expired. Ask for a new one.' },
  own_account: { status: 409, zh: '不能更改自己的职责，也不能停用自己的账号。请由其他管理员办理。', en: 'You cannot change your own duties or close your own account. Another administrator has to do it.' },
  duty_missing: { status: 400, zh: '请至少指定一项职责。没有职责的账号看不到任何内容。', en: 'Give at least one duty. An account without duties sees nothing.' },
  duty_place_wrong: { status: 400, zh: '{role}的职责不能设在“{unit}”。司法所等单位的人员设在本单位，其余职责设在局。', en: 'The duty of a {role} cannot be at "{unit}". People of a station belong to their unit, all others to the bureau.' },
  duty_department_missing: { status: 400, zh: '考评部门的职责要写明部门名称，并与考核方案中的写法一致（如 基层科）。', en: 'The duty of an assessing department names the department as the scheme writes it (基层科).' },
} as const satisfies ErrorArea;
