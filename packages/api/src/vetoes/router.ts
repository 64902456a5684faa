import { router } from '../trpc.ts';
import { confirmVeto } from './confirm-veto.ts';
import { listVetoes } from './list-vetoes.ts';
import { proposeVeto } from './propose-veto.ts';
import { refuseVeto } from './refuse-veto.ts';
import { withdrawVeto } from './withdraw-veto.ts';

export const vetoesRouter = router({ list: listVetoes, propose: proposeVeto, confirm: confirmVeto, refuse: refuseVeto, withdraw: withdrawVeto });
