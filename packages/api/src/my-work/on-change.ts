import { procedure } from '../trpc.ts';

/** A mark each time that something changed: who hears it asks again for what is shown. Server-sent events; it says nothing of what changed. */
export const onChange = procedure.subscription(async function* ({ ctx, signal }) {
  yield* ctx.deps.pulse.marks(signal ?? new AbortController().signal);
});
