import { router } from '../trpc.ts';
import { acceptObjection } from './accept-objection.ts';
import { getEffect } from './get-effect.ts';
import { getNotice } from './get-notice.ts';
import { getObjection } from './get-objection.ts';
import { listObjections } from './list-objections.ts';
import { refuseObjection } from './refuse-objection.ts';
import { submitObjection } from './submit-objection.ts';
import { withdrawObjection } from './withdraw-objection.ts';

export const objectionsRouter = router({ list: listObjections, get: getObjection, submit: submitObjection, withdraw: withdrawObjection, accept: acceptObjection, refuse: refuseObjection, effect: getEffect, notice: getNotice });
