export const password = {
  title: '修改密码',
  firstTitle: '设置自己的密码',
  firstHint: '现在的密码由他人设置。请换成只有您知道的密码，再继续使用。',
  current: '现在的密码',
  next: '新密码',
  rule: '至少 10 个字符，且不同于用户名',
  repeat: '再次输入新密码',
  differs: '两次输入的密码不一致',
  submit: '保存并继续',
  required: '请输入密码',
  done: '密码已修改',
} as const;
