import { router } from '../trpc.ts';
import { dismissFinding } from './dismiss-finding.ts';
import { enterFinding } from './enter-finding.ts';
import { listFindings } from './list-findings.ts';
import { listFindingPlaces } from './list-places.ts';
import { verifyFinding } from './verify-finding.ts';
import { withdrawFinding } from './withdraw-finding.ts';

export const findingsRouter = router({ list: listFindings, places: listFindingPlaces, enter: enterFinding, verify: verifyFinding, dismiss: dismissFinding, withdraw: withdrawFinding });
