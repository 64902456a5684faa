export const notifications = {
  title: '通知',
  unreadCount: '通知，{{count}} 条未读',
  all: '全部',
  unread: '未读 {{count}}',
  new: '未读：',
  none: '没有通知。',
  readAll: '全部标为已读',
  email: '接收通知的邮箱',
  emailHint: '填写后，单位启用邮件时通知会同时发到这里；留空则只在系统内显示。',
  emailSaved: '邮箱已保存。',
} as const;
