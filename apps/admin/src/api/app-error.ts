/** What the server said went wrong, in both languages where it is a known error. */
export type ShownError = {
  readonly kind: 'refused' | 'known' | 'unknown' | 'network';
  readonly code: string | null;
  readonly zh: string;
  readonly en: string;
  readonly data: Readonly<Record<string, unknown>>;
};

type Carried = { readonly data?: { readonly app?: { readonly code?: unknown; readonly zh?: unknown; readonly en?: unknown; readonly data?: unknown } | null; readonly httpStatus?: unknown } | null; readonly message?: unknown };

const text = (value: unknown, otherwise: string): string => (typeof value === 'string' && value !== '' ? value : otherwise);

/** Reads the error of a procedure; an error without an answer from the server is a matter of the network. */
export function readAppError(error: unknown): ShownError {
  const { data, message } = (typeof error === 'object' && error !== null ? error : {}) as Carried;
  const said = text(message, String(error));
  if (data?.app) {
    const { code, zh, en, data: about } = data.app;
    return { kind: data.httpStatus === 403 ? 'refused' : 'known', code: text(code, ''), zh: text(zh, said), en: text(en, said), data: typeof about === 'object' && about !== null ? (about as Record<string, unknown>) : {} };
  }
  if (data) return { kind: 'unknown', code: null, zh: said, en: said, data: {} };
  return { kind: 'network', code: null, zh: `无法连接服务器（${said}）`, en: `The server cannot be reached (${said})`, data: {} };
}
