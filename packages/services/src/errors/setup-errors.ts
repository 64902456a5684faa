import type { ErrorArea } from './error-kinds.ts';

export const setupErrors = {
  administrator_exists: { status: 409, zh: '系统已有用户，不能再创建首位管理员。请登录后在用户管理中添加。', en: 'There are users already; the first administrator cannot be created again. Sign in and add users there.' },
  username_taken: { status: 409, zh: '用户名“{username}”已被使用，请换一个。', en: 'The user name "{username}" is taken. Choose another one.' },
  password_too_weak: { status: 400, zh: '密码至少{minimum}位，至少含{kinds}类字符（小写、大写、数字、其他），并且不能与用户名相同。', en: 'A password has at least {minimum} characters of {kinds} kinds (lower case, upper case, digits, others) and differs from the user name.' },
} as const satisfies ErrorArea;
