import { router } from '../trpc.ts';
import { changePassword } from './change-password.ts';
import { getMe } from './get-me.ts';

export const sessionRouter = router({ me: getMe, changePassword });
