import { retryAfterMs, SourceError } from './source-error.ts';

export type SourceRequest = { readonly url: URL; readonly headers: Readonly<Record<string, string>>; readonly timeoutSeconds: number; readonly maxMegabytes: number };

const megabyte = 1024 * 1024;
const again = new Set([408, 425, 429]);

const tooLarge = (maxMegabytes: number): SourceError => new SourceError('source_too_large', { megabytes: maxMegabytes }, { mayRetry: false });

/** The body as text, read no further than the limit; what is counted is what it unpacks to. */
const readBody = async (response: Response, maxMegabytes: number): Promise<string> => {
  if (Number(response.headers.get('content-length') ?? 0) > maxMegabytes * megabyte) throw tooLarge(maxMegabytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxMegabytes * megabyte) throw tooLarge(maxMegabytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const statusProblem = (response: Response, now: Date): SourceError | null => {
  const { status, headers } = response;
  if (status >= 300 && status < 400) {
    // The query of the target may hold secrets: its host is enough to see where it leads.
    return new SourceError('source_redirects', { to: URL.parse(headers.get('location') ?? '', response.url)?.host ?? String(status) }, { mayRetry: false });
  }
  if (status === 401 || status === 403) return new SourceError('source_denied', { status }, { mayRetry: false });
  if (status >= 400) return new SourceError('source_status', { status }, { mayRetry: status >= 500 || again.has(status), retryAfterMs: retryAfterMs(headers.get('retry-after'), now) });
  return null;
};

const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  return code || (error instanceof Error ? error.message : 'unknown');
};

/** One request to a source. Redirects are not followed: a credential goes only where it was meant to go. */
export const fetchText = async ({ url, headers, timeoutSeconds, maxMegabytes }: SourceRequest, stop: AbortSignal, now: Date): Promise<string> => {
  const late = AbortSignal.timeout(Math.ceil(timeoutSeconds * 1000));
  let response: Response | undefined;
  try {
    response = await fetch(url, { headers: { accept: 'application/json', 'user-agent': 'siheng', ...headers }, redirect: 'manual', signal: AbortSignal.any([stop, late]) });
    const problem = statusProblem(response, now);
    if (problem) throw problem;
    return await readBody(response, maxMegabytes);
  } catch (error) {
    await response?.body?.cancel().catch(() => undefined);
    if (error instanceof SourceError || stop.aborted) throw error;
    if (late.aborted) throw new SourceError('source_timed_out', { seconds: timeoutSeconds }, { mayRetry: true, cause: error });
    throw new SourceError('source_unreachable', { reason: reasonOf(error) }, { mayRetry: true, cause: error });
  }
};
