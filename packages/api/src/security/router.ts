import { router } from '../trpc.ts';
import { getSecurity } from './get-security.ts';
import { saveSecurity } from './save-security.ts';

export const securityRouter = router({ get: getSecurity, save: saveSecurity });
