import type { ErrorArea } from './error-kinds.ts';

export const notificationErrors = {
  contact_email_wrong: { status: 400, zh: '“{email}”不是邮箱地址。请写成 name@example.org 的样式。', en: '"{email}" is no e-mail address. Write it like name@example.org.' },
  smtp_incomplete: { status: 400, zh: '启用邮件须填写服务器、端口和发件人。', en: 'To send e-mail, give the server, the port and the sender.' },
  webhook_incomplete: { status: 400, zh: '启用推送须填写地址和签名密钥（不少于16位）。', en: 'To use the webhook, give its address and a signing secret of at least 16 characters.' },
  webhook_url_wrong: { status: 400, zh: '“{url}”不是可用的地址，应以 https:// 或 http:// 开头。', en: '"{url}" is no usable address; it begins with https:// or http://.' },
  notification_settings_stale: { status: 409, zh: '{author}刚刚改过通知设置。请核对后重新保存。', en: '{author} has just changed these settings. Look at them and save again.' },
  contact_email_missing: { status: 400, zh: '您还没有填写接收通知的邮箱。请先在“通知”中填写。', en: 'You have not entered an e-mail address for notifications. Enter it first.' },
  delivery_failed: { status: 502, zh: '没有发送成功：{problem}', en: 'It could not be sent: {problem}' },
} as const satisfies ErrorArea;
