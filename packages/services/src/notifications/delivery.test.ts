import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createWorld, office, type World } from '../../test/world.ts';
import { audited } from '../audit/audited.ts';
import type { AppError } from '../errors/app-error.ts';
import { createDeliveryWorker } from './delivery-worker.ts';
import { getNotificationSettings, saveNotificationSettings } from './notification-settings.ts';
import { listNotifications, readNotifications, setContactEmail } from './list-notifications.ts';
import { notify } from './notify.ts';
import { signatureOf } from './send-webhook.ts';

type Posted = { readonly headers: IncomingHttpHeaders; readonly body: string };

const mails: string[] = [];
const posts: Posted[] = [];
let answer = 200;
let world: World;
let smtp: SMTPServer;
let http: Server;
const secret = 'a-signing-secret-of-the-county';
const org = { id: 'county', path: '/county/' };
const refusal = (work: Promise<unknown>): Promise<string> => work.then(() => 'not refused', (error: AppError) => error.code);

const tell = (fails = false) => audited(world.deps, office, async (tx) => {
  await notify(world.deps, tx, { kind: 'veto-confirmed', org, about: { unit: '东桥司法所' }, link: { path: '/vetoes' }, to: [{ userIds: ['reader'] }] });
  if (fails) throw new Error('the change is taken back');
  return { result: null, entry: { action: 'test', subject: 'notification', data: {} } };
});
const states = async () => (await world.deps.db.prisma.notificationDelivery.findMany({ orderBy: { channel: 'asc' } })).map((one) => [one.channel, one.state, one.attempts]);
const due = () => world.deps.db.prisma.notificationDelivery.updateMany({ where: { state: 'waiting' }, data: { nextAt: new Date(0) } });

beforeAll(async () => {
  world = await createWorld();
  smtp = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], onData: (stream, _session, done) => {
    let text = '';
    stream.on('data', (chunk: Buffer) => { text += chunk.toString(); });
    stream.on('end', () => { mails.push(text); done(); });
  } });
  await new Promise<void>((resolve) => { smtp.listen(0, '127.0.0.1', resolve); });
  http = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => { body += chunk.toString(); });
    request.on('end', () => { posts.push({ headers: request.headers, body }); response.writeHead(answer).end(); });
  });
  await new Promise<void>((resolve) => { http.listen(0, '127.0.0.1', resolve); });
  await world.deps.db.prisma.user.create({ data: { id: 'reader', name: '示例读者', username: 'reader', email: 'reader@users.invalid', duties: { create: { id: 'd', role: 'leader', orgId: 'county' } } } });
  await setContactEmail(world.deps, { actor: { ...office, userId: 'reader' }, email: 'reader@example.org' });
  const [mailPort, webPort] = [(smtp.server.address() as AddressInfo).port, (http.address() as AddressInfo).port];
  await saveNotificationSettings(world.deps, { actor: office, orgId: 'county', expectedVersion: 0, email: { isEnabled: true, smtp: { host: '127.0.0.1', port: mailPort, security: 'none', username: '', from: 'siheng@example.org' }, password: null }, webhook: { isEnabled: true, url: `http://127.0.0.1:${webPort}/hook`, secret } });
});
beforeEach(async () => {
  await world.deps.db.prisma.notification.deleteMany();
  mails.length = 0;
  posts.length = 0;
  answer = 200;
});
afterAll(async () => {
  await new Promise<void>((resolve) => { smtp.close(() => resolve()); });
  http.close();
  await world.close();
});

test('a change tells people by mail and webhook, signed; a change that is taken back tells nobody', async () => {
  await tell(true).catch(() => undefined);
  expect(await states()).toEqual([]);
  await tell();
  expect(await states()).toEqual([['email', 'waiting', 0], ['webhook', 'waiting', 0]]);
  await createDeliveryWorker(world.deps).tick();
  expect(await states()).toEqual([['email', 'sent', 1], ['webhook', 'sent', 1]]);
  expect(mails[0]).toMatch(/To: reader@example\.org/);
  const [post] = posts;
  const seconds = Number(/t=(\d+)/.exec(String(post?.headers['siheng-signature']))?.[1]);
  expect(post?.headers['siheng-signature']).toBe(signatureOf(secret, seconds, post?.body ?? ''));
  expect(JSON.parse(post?.body ?? '{}')).toMatchObject({ kind: 'veto-confirmed', title: { zh: '一票否决：领导小组确认对东桥司法所适用' }, person: { username: 'reader' } });
  await createDeliveryWorker(world.deps).tick();
  expect([mails.length, posts.length]).toEqual([1, 1]);
});

test('a receiver that is down is tried again later, under the same id; what a killed process sent and did not note goes out under the same id too', async () => {
  answer = 503;
  await tell();
  const worker = createDeliveryWorker(world.deps);
  await worker.tick();
  expect(await states()).toEqual([['email', 'sent', 1], ['webhook', 'waiting', 1]]);
  await worker.tick();
  expect(posts.length).toBe(1);
  answer = 200;
  await due();
  await worker.tick();
  expect(await states()).toEqual([['email', 'sent', 1], ['webhook', 'sent', 2]]);
  await world.deps.db.prisma.notificationDelivery.updateMany({ data: { state: 'waiting', nextAt: new Date(0) } });
  await createDeliveryWorker(world.deps).tick();
  expect(new Set(posts.map((post) => post.headers['siheng-delivery'])).size).toBe(1);
  expect(new Set(mails.map((mail) => /Message-ID: (\S+)/i.exec(mail)?.[1])).size).toBe(1);
});

test('two processes send each once', async () => {
  await tell();
  await Promise.all([createDeliveryWorker(world.deps).tick(), createDeliveryWorker(world.deps).tick()]);
  expect([mails.length, posts.length]).toEqual([1, 1]);
});

test('the person reads the own list only; secrets are not answered; what is incomplete or stale is refused', async () => {
  await tell();
  const reader = { ...office, userId: 'reader' };
  const { rows, unread } = await listNotifications(world.deps, { actor: reader, unread: true, page: 1, pageSize: 10 });
  expect([rows.length, unread]).toEqual([1, 1]);
  expect(await readNotifications(world.deps, { actor: office, ids: null })).toEqual({ read: 0 });
  expect(await readNotifications(world.deps, { actor: reader, ids: [rows[0]?.id ?? ''] })).toEqual({ read: 1 });
  const settings = await getNotificationSettings(world.deps, { actor: office, orgId: 'county' });
  expect([settings.webhook.hasSecret, JSON.stringify(settings).includes(secret)]).toEqual([true, false]);
  const save = (over: object) => saveNotificationSettings(world.deps, { actor: office, orgId: 'county', expectedVersion: settings.version, email: { isEnabled: false, smtp: settings.email.smtp, password: null }, webhook: { isEnabled: true, url: settings.webhook.url, secret: null }, ...over });
  expect(await refusal(save({ webhook: { isEnabled: true, url: 'file:///etc', secret: null } }))).toBe('webhook_url_wrong');
  expect(await refusal(save({ webhook: { isEnabled: true, url: settings.webhook.url, secret: 'short' } }))).toBe('webhook_incomplete');
  expect(await refusal(save({ email: { isEnabled: true, smtp: { ...settings.email.smtp, host: ' ' }, password: null } }))).toBe('smtp_incomplete');
  expect(await refusal(save({ expectedVersion: 7 }))).toBe('notification_settings_stale');
  expect(await refusal(setContactEmail(world.deps, { actor: reader, email: 'nobody' }))).toBe('contact_email_wrong');
});
