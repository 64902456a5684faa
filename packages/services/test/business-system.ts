import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Asked = { readonly path: string; readonly query: URLSearchParams; readonly headers: IncomingMessage['headers']; readonly at: number };
/** What the system does with a request; counted from 1. */
export type Behaviour = (asked: Asked, reply: ServerResponse, count: number) => void | Promise<void>;

export type BusinessSystem = { readonly url: string; readonly asked: Asked[]; behave: Behaviour; readonly close: () => Promise<void> };

export const json = (reply: ServerResponse, value: unknown, status = 200, headers: Record<string, string> = {}): void => {
  reply.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
};

/** A real HTTP server on this machine that plays the system of a bureau. */
export const createBusinessSystem = async (behave: Behaviour): Promise<BusinessSystem> => {
  const asked: Asked[] = [];
  const system = { behave };
  const server = createServer((request, reply) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const one = { path: url.pathname, query: url.searchParams, headers: request.headers, at: performance.now() };
    asked.push(one);
    void system.behave(one, reply, asked.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> => new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/disputes`, asked, get behave() { return system.behave; }, set behave(next) { system.behave = next; }, close };
};

export type SourceRow = Readonly<Record<string, unknown>>;

export const dispute = (number: number, over: SourceRow = {}): SourceRow => ({ ajbh: `拉${number}`, slrq: '2018-03-01', lrrq: '2018-03-05', dsr: '示例甲', ssdw: number % 2 === 0 ? '东桥' : '西塘司法所', ...over });

/** Answers pages of the rows by `page` and `size`, from 1. */
export const paged = (rows: readonly SourceRow[]): Behaviour => ({ query }, reply) => {
  const [page, size] = [Number(query.get('page') ?? 1), Number(query.get('size') ?? 100)];
  json(reply, { code: 0, data: { total: rows.length, list: rows.slice((page - 1) * size, page * size) } });
};
