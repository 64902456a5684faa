import { router } from '../trpc.ts';
import { createApiKey } from './create-api-key.ts';
import { getRun } from './get-run.ts';
import { listApiKeys } from './list-api-keys.ts';
import { listRuns } from './list-runs.ts';
import { listSources } from './list-sources.ts';
import { removeSource } from './remove-source.ts';
import { revokeApiKey } from './revoke-api-key.ts';
import { saveSource } from './save-source.ts';
import { startPull } from './start-pull.ts';
import { trySource } from './try-source.ts';

export const collectionRouter = router({ sources: listSources, saveSource, removeSource, trySource, startPull, runs: listRuns, run: getRun, keys: listApiKeys, createKey: createApiKey, revokeKey: revokeApiKey });
