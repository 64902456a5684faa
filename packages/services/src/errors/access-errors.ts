import type { ErrorArea } from './error-kinds.ts';

export const accessErrors = {
  not_signed_in: { status: 401, zh: '请先登录。', en: 'Sign in first.' },
  not_allowed: { status: 403, zh: '您的职责不包含此操作（{action}）。请由{roles}办理。', en: 'Your duties do not include this action ({action}). It belongs to: {roles}.' },
  duty_lacks_action: { status: 403, zh: '您的职责（{own}）不包含“{action}”，由{roles}办理。', en: 'Your duties ({own}) do not include this ({action}). It belongs to: {roles}.' },
  duty_elsewhere: { status: 403, zh: '您的职责不在这个单位，不能在此“{action}”。', en: 'Your duties are not at this unit ({action}).' },
  duty_other_department: { status: 403, zh: '“{action}”只限本部门的考核内容，这一项由{departments}负责。', en: 'This ({action}) is open to the department of the item only: {departments}.' },
  not_found: { status: 404, zh: '没有找到{what}：{id}。它可能已被删除，或地址有误。', en: 'No {what} {id}. It may have been removed, or the address is wrong.' },
  input_invalid: { status: 400, zh: '填写的内容有误：{problems}', en: 'The input is not valid: {problems}' },
} as const satisfies ErrorArea;
