import fs from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';

const uploadSchema = z.object({ id: z.uuid(), owner: z.string(), fileName: z.string(), size: z.int(), sha256: z.string(), format: z.enum(['xlsx', 'csv']), encoding: z.string().nullable(), at: z.iso.datetime() });

/** A file that somebody sent and that no import has stored yet; it lies in the data folder. */
export type Upload = z.infer<typeof uploadSchema>;

export const uploadFolder = (deps: Pick<Deps, 'dataDir'>): string => path.join(deps.dataDir, 'uploads');
export const uploadPath = (deps: Pick<Deps, 'dataDir'>, id: string): string => path.join(uploadFolder(deps), id);
const descriptionPath = (deps: Pick<Deps, 'dataDir'>, id: string): string => `${uploadPath(deps, id)}.json`;

/** The description is written after the whole file: an upload without one was broken off. */
export const keepUpload = (deps: Deps, upload: Upload): Promise<void> => fs.writeFile(descriptionPath(deps, upload.id), JSON.stringify(upload));

/** A file that this person sent, with where it lies. */
export const findUpload = async (deps: Deps, actor: Actor, id: string): Promise<Upload & { readonly path: string }> => {
  const missing = new AppError('not_found', { what: '上传的文件', id });
  if (!z.uuid().safeParse(id).success) throw missing;
  const text = await fs.readFile(descriptionPath(deps, id), 'utf8').catch(() => null);
  if (text === null) throw missing;
  const upload = uploadSchema.parse(JSON.parse(text));
  if (upload.owner !== actor.userId) throw missing;
  return { ...upload, path: uploadPath(deps, id) };
};

const keptMs = 24 * 60 * 60 * 1000;

/** Files of yesterday and files that were broken off are removed. */
export const removeOldUploads = async (deps: Deps): Promise<void> => {
  const before = deps.clock().getTime() - keptMs;
  for (const name of await fs.readdir(uploadFolder(deps)).catch(() => [])) {
    const file = path.join(uploadFolder(deps), name);
    if ((await fs.stat(file)).mtimeMs < before) await fs.rm(file, { force: true });
  }
};
