import type { ErrorArea } from './error-kinds.ts';

export const userErrors = {
  password_wrong: { status: 400, zh: '现在的密码不正确。请重新输入。', en: 'The present password is not right. Enter it again.' },
  password_unchanged: { status: 400, zh: '新密码与现在的密码相同。请另设一个。', en: 'The new password is the present one. Choose another.' },
  password_change_required: { status: 403, zh: '您的密码由他人设置。请先设置自己的密码，再继续。', en: 'Your password was set by somebody else. Set your own one first.' },
  own_account: { status: 409, zh: '不能更改自己的职责，也不能停用自己的账号。请由其他管理员办理。', en: 'You cannot change your own duties or close your own account. Another administrator has to do it.' },
  duty_missing: { status: 400, zh: '请至少指定一项职责。没有职责的账号看不到任何内容。', en: 'Give at least one duty. An account without duties sees nothing.' },
  duty_place_wrong: { status: 400, zh: '{role}的职责不能设在“{unit}”。司法所等单位的人员设在本单位，其余职责设在局。', en: 'The duty of a {role} cannot be at "{unit}". People of a station belong to their unit, all others to the bureau.' },
  duty_department_missing: { status: 400, zh: '考评部门的职责要写明部门名称，并与考核方案中的写法一致（如 基层科）。', en: 'The duty of an assessing department names the department as the scheme writes it (基层科).' },
} as const satisfies ErrorArea;
