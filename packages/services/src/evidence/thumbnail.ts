import fs from 'node:fs/promises';
import sharp from 'sharp';
import type { Deps } from '../deps.ts';
import { evidencePath, thumbnailPath } from './evidence-store.ts';

const edge = 480;
/** A picture that says it is larger than this is not opened: it may be a trap. */
const mostPixels = 120_000_000;

/** Makes the small picture of an image, upright and without the place where it was taken. False: it cannot be read as a picture, and is kept without one. */
export const makeThumbnail = async (deps: Pick<Deps, 'dataDir' | 'newId'>, sha256: string, mediaType: string): Promise<boolean> => {
  if (!mediaType.startsWith('image/')) return false;
  const target = thumbnailPath(deps, sha256);
  const part = `${target}.${deps.newId()}`;
  try {
    await sharp(evidencePath(deps, sha256), { limitInputPixels: mostPixels }).rotate().resize(edge, edge, { fit: 'inside', withoutEnlargement: true }).webp({ quality: 76 }).toFile(part);
    await fs.rename(part, target);
    return true;
  } catch {
    await fs.rm(part, { force: true });
    return false;
  }
};
