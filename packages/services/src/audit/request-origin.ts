import { AsyncLocalStorage } from 'node:async_hooks';

/** From where a request came, as far as it says. */
export type Origin = { readonly ip: string; readonly userAgent: string | null };

type Request = { readonly origin: Origin | null; place: string | null; system: string | null };

const requests = new AsyncLocalStorage<Request>();

/** Runs the work of a request: every audit entry that it writes says from where it came. */
export const withOrigin = <T>(origin: Origin, work: () => T): T => requests.run({ origin, place: null, system: null }, work);

/** Runs one of the calls of a request, which is about an organisation of its own. */
export const asCall = <T>(work: () => T): T => requests.run({ origin: currentOrigin(), place: null, system: null }, work);

/** Null: the platform works by itself. */
export const currentOrigin = (): Origin | null => requests.getStore()?.origin ?? null;

/** The organisation that the policy was last asked about in this call. */
export const currentPlace = (): string | null => requests.getStore()?.place ?? null;

export const notePlace = (path: string): void => {
  const request = requests.getStore();
  if (request) request.place = path;
};

/** The system that calls with a key of its own, where no person is signed in. */
export const currentSystem = (): string | null => requests.getStore()?.system ?? null;

export const noteSystem = (system: string): void => {
  const request = requests.getStore();
  if (request) request.system = system;
};
