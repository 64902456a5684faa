import { router } from '../trpc.ts';
import { cancelImport } from './cancel-import.ts';
import { confirmImport } from './confirm-import.ts';
import { getBatch } from './get-batch.ts';
import { getProgress } from './get-progress.ts';
import { inspectUpload } from './inspect-upload.ts';
import { listBatches } from './list-batches.ts';
import { previewImport } from './preview-import.ts';
import { undoBatch } from './undo-batch.ts';

export const importsRouter = router({ inspect: inspectUpload, preview: previewImport, progress: getProgress, confirm: confirmImport, cancel: cancelImport, listBatches, getBatch, undo: undoBatch });
