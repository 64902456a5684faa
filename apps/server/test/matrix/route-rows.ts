import type { Action } from '@siheng/services';
import type { InjectOptions } from 'fastify';
import type { Place } from './places.ts';
import { dataset } from './world.ts';

type Request = (place: Place) => InjectOptions;

export type RouteRow =
  /** Everyone, also before sign-in. */
  | { readonly open: 'public' | 'signed-in'; readonly request: Request }
  /** Checked by procedures, which have rows of their own, or by the sign-in, which has its own tests. */
  | { readonly open: 'elsewhere' }
  /** What somebody else began, which nobody else may see. */
  | { readonly open: 'nobody'; readonly request: Request }
  /** Open to keys of the bureau of the place, and to no session. */
  | { readonly open: 'key'; readonly request: Request }
  | { readonly needs: readonly [action: Action, at: 'bureau' | 'unit' | 'anywhere']; readonly request: Request; /** Refusals that come after the policy has let the call pass. */ readonly passes?: readonly string[] };

const get = (url: string) => (): InjectOptions => ({ method: 'GET', url });
const unknownUpload = (method: 'POST' | 'HEAD' | 'PATCH' | 'DELETE', url = '/files/evidence-uploads/somebody-else'): RouteRow => ({ open: 'nobody', request: () => ({ method, url, headers: { 'tus-resumable': '1.0.0' } }) });
const evidence = (part: string): RouteRow => ({ needs: ['evidence.read', 'unit'], request: ({ evidenceId }) => ({ method: 'GET', url: `/files/evidence/${evidenceId}${part}` }), passes: ['not_found'] });
const elsewhere: RouteRow = { open: 'elsewhere' };

/** What the policy asks of each HTTP route, with an example of a request at a place. */
export const routeRows: Readonly<Record<string, RouteRow>> = {
  'GET /healthz': { open: 'public', request: get('/healthz') },
  'GET /readyz': { open: 'public', request: get('/readyz') },
  'GET /api/auth/*': elsewhere,
  'POST /api/auth/*': elsewhere,
  'GET /open/v1/openapi.json': { open: 'public', request: get('/open/v1/openapi.json') },
  'GET /open/v1/datasets': { open: 'key', request: get('/open/v1/datasets') },
  'POST /open/v1/datasets/:plugin/:dataset/rows': {
    open: 'key',
    request: ({ assessmentId, unit }) => ({ method: 'POST', url: `/open/v1/datasets/${dataset}/rows`, headers: { 'idempotency-key': `matrix-${unit.id}` }, payload: { assessment: assessmentId, unit: unit.id, rows: [{}] } }),
  },
  'GET /files/templates/units.xlsx': { open: 'signed-in', request: get('/files/templates/units.xlsx') },
  'GET /files/templates/:plugin/:dataset.xlsx': { open: 'signed-in', request: get(`/files/templates/${dataset}.xlsx`) },
  'GET /files/evidence/:id': evidence(''),
  'GET /files/evidence/:id/thumbnail': evidence('/thumbnail'),
  'POST /files/uploads': { needs: ['facts.import', 'anywhere'], request: () => ({ method: 'POST', url: '/files/uploads', headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'x.csv' }, payload: 'a,b\n1,2\n' }) },
  'POST /files/evidence-uploads': unknownUpload('POST', '/files/evidence-uploads'),
  'HEAD /files/evidence-uploads': unknownUpload('HEAD', '/files/evidence-uploads'),
  'PATCH /files/evidence-uploads': unknownUpload('PATCH', '/files/evidence-uploads'),
  'DELETE /files/evidence-uploads': unknownUpload('DELETE', '/files/evidence-uploads'),
  'POST /files/evidence-uploads/:id': unknownUpload('POST'),
  'HEAD /files/evidence-uploads/:id': unknownUpload('HEAD'),
  'PATCH /files/evidence-uploads/:id': unknownUpload('PATCH'),
  'DELETE /files/evidence-uploads/:id': unknownUpload('DELETE'),
};
