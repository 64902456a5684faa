import { router } from '../trpc.ts';
import { changePassword } from './change-password.ts';
import { getMe } from './get-me.ts';
import { prepareCounty } from './prepare-county.ts';

export const sessionRouter = router({ me: getMe, changePassword, prepareCounty });
