import type { DueDelivery, SmtpSettings } from '@siheng/db';
import nodemailer from 'nodemailer';

export type Mailer = { readonly smtp: SmtpSettings; readonly password: string };

const timeoutMs = 15_000;

/** Sends one notification. The message id is the same at every try, so that a mail program shows it once. */
export const sendEmail = async ({ smtp, password }: Mailer, delivery: DueDelivery): Promise<void> => {
  const { host, port, security, username, from } = smtp;
  const transport = nodemailer.createTransport({ host, port, secure: security === 'tls', requireTLS: security === 'starttls', ignoreTLS: security === 'none', connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs, ...(username === '' ? {} : { auth: { user: username, pass: password } }) });
  try {
    const { title } = delivery.notification;
    await transport.sendMail({ from, to: delivery.person.contactEmail ?? '', subject: `司衡：${title.zh}`, text: `${delivery.person.name}：\n\n${title.zh}\n\n请登录司衡办理。\n\n${title.en}\n`, messageId: `<${delivery.id}@siheng.invalid>` });
  } finally {
    transport.close();
  }
};
