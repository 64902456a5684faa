import type { Actor, Deps } from '@siheng/services';

/** What the server gives every procedure: the use cases' dependencies and who asks. */
export type ApiContext = { readonly deps: Deps; readonly actor: Actor | null; /** When the request reached the server, before anything was looked up; absent: now. */ readonly receivedAt?: Date };
