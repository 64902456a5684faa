import { router } from '../trpc.ts';
import { getForm } from './get-form.ts';
import { listForms } from './list-forms.ts';
import { submitForm } from './submit-form.ts';

export const formsRouter = router({ list: listForms, get: getForm, submit: submitForm });
