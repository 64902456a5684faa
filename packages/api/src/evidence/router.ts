import { router } from '../trpc.ts';
import { findEvidencePage } from './find-evidence-page.ts';
import { listEvidence } from './list-evidence.ts';
import { openUpload } from './open-upload.ts';
import { previewTable } from './preview-table.ts';
import { removeEvidence } from './remove-evidence.ts';
import { storeUpload } from './store-upload.ts';

export const evidenceRouter = router({ list: listEvidence, page: findEvidencePage, openUpload, storeUpload, previewTable, remove: removeEvidence });
