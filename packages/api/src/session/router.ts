import { router } from '../trpc.ts';
import { getMe } from './get-me.ts';

export const sessionRouter = router({ me: getMe });
