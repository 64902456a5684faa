/** An input that the kernel cannot score at all: data of the caller that no result could carry as a value. */
export class KernelError extends Error {
  readonly code: 'unit-kind-unknown' | 'unit-repeated' | 'unit-not-found';
  readonly data: Readonly<Record<string, string | readonly string[]>>;

  constructor(code: KernelError['code'], data: KernelError['data']) {
    super(`${code}: ${JSON.stringify(data)}`);
    this.name = 'KernelError';
    this.code = code;
    this.data = data;
  }
}
