import path from 'node:path';
import { AppError } from '../errors/app-error.ts';
import type { ErrorCode } from '../errors/error-table.ts';
import { ContainerError, type ContainerFault } from './container/container-error.ts';

const codes: Readonly<Record<ContainerFault, ErrorCode>> = {
  'not-a-container': 'backup_not_a_backup',
  'newer-format': 'backup_newer_format',
  'passphrase-missing': 'backup_passphrase_missing',
  'passphrase-wrong': 'backup_passphrase_wrong',
  damaged: 'backup_damaged',
};

/** Runs what reads a backup; a file that cannot be read is said in sentences. */
export const readingBackup = async <T>(file: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ContainerError)) throw error;
    throw new AppError(codes[error.fault], { file: path.basename(file), where: error.where, found: error.where }, { cause: error });
  }
};
