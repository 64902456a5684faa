import { router } from '../trpc.ts';
import { adoptDraft } from './adopt-draft.ts';
import { createDraft } from './create-draft.ts';
import { getDraft } from './get-draft.ts';
import { getDraftEdit } from './get-draft-edit.ts';
import { listCases } from './list-cases.ts';
import { listDraftEdits } from './list-draft-edits.ts';
import { listDrafts } from './list-drafts.ts';
import { listMeasures } from './list-measures.ts';
import { removeDraft } from './remove-draft.ts';
import { restoreDraft } from './restore-draft.ts';
import { saveDraft } from './save-draft.ts';

export const draftsRouter = router({ list: listDrafts, get: getDraft, create: createDraft, save: saveDraft, edits: listDraftEdits, edit: getDraftEdit, remove: removeDraft, restore: restoreDraft, adopt: adoptDraft, measures: listMeasures, cases: listCases });
