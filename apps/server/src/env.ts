import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ScanSettings, usualEvidenceSettings } from '@siheng/services';
import { z } from 'zod';

const workspaceRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

const isOn = z.enum(['0', '1', 'true', 'false']).transform((text) => text === '1' || text === 'true');
const number = (from: number, to: number) => z.string().regex(/^\d+$/, 'write digits only').transform(Number).pipe(z.int().min(from).max(to));

const envSchema = z.object({
  PORT: number(0, 65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Address that people use, behind a proxy: https makes cookies secure. */
  SIHENG_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  SIHENG_DATA_DIR: z.string().min(1).optional(),
  DATABASE_URL: z.string().min(1).optional(),
  /** The server itself, where DATABASE_URL is a transaction pooler. */
  DIRECT_URL: z.string().min(1).optional(),
  /** A read replica, for reports. */
  SIHENG_REPLICA_URL: z.string().min(1).optional(),
  /** here: this process scores too; workers: processes of `siheng worker` do. */
  SIHENG_JOBS: z.enum(['here', 'workers']).default('here'),
  SIHENG_DEMO: isOn.default(true),
  SIHENG_OPEN: isOn.default(true),
  SIHENG_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  SIHENG_UPLOAD_MB: number(1, 4096).default(200),
  SIHENG_EVIDENCE_MB: number(1, 2000).default(100),
  /** Program that looks into each file of evidence, with its arguments; the path comes last. Ends with 0: clean, 1: infected (as clamdscan). */
  SIHENG_SCAN_COMMAND: z.string().min(1).optional(),
  /** Address to which each file of evidence is posted; answers {"infected": boolean, "name"?: string}. */
  SIHENG_SCAN_URL: z.url({ protocol: /^https?$/ }).optional(),
  SIHENG_LOCK_FAILURES: number(1, 1000).optional(),
  SIHENG_LOCK_MINUTES: number(1, 24 * 60).optional(),
});

const scanOf = (command: string | undefined, url: string | undefined): ScanSettings | null => {
  if (command !== undefined) return { command: command.split(/\s+/).filter((word) => word !== '') };
  return url === undefined ? null : { url };
};

export type Env = ReturnType<typeof readEnv>;

/** All settings of the process, read once; every problem is reported together, with the name of the variable. */
export const readEnv = (variables: Readonly<Record<string, string | undefined>>) => {
  const known = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = envSchema.safeParse(known);
  if (!parsed.success) throw new Error(`The environment is not valid:\n${parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message} (found "${known[String(issue.path[0])] ?? ''}")`).join('\n')}`);
  const env = parsed.data;
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.SIHENG_PUBLIC_URL,
    dataDir: path.resolve(env.SIHENG_DATA_DIR ?? path.join(workspaceRoot, '.siheng')),
    databaseUrl: env.DATABASE_URL,
    directUrl: env.DIRECT_URL,
    replicaUrl: env.SIHENG_REPLICA_URL,
    hasWorkers: env.SIHENG_JOBS === 'workers',
    isDemo: env.SIHENG_DEMO,
    mayOpenBrowser: env.SIHENG_OPEN,
    logLevel: env.SIHENG_LOG_LEVEL,
    uploadBytes: env.SIHENG_UPLOAD_MB * 1024 * 1024,
    evidence: { ...usualEvidenceSettings, limitBytes: env.SIHENG_EVIDENCE_MB * 1024 * 1024, scan: scanOf(env.SIHENG_SCAN_COMMAND, env.SIHENG_SCAN_URL) },
    /** Only where the environment says so: it is a setting of the installation. */
    lock: env.SIHENG_LOCK_FAILURES === undefined && env.SIHENG_LOCK_MINUTES === undefined ? undefined : { failures: env.SIHENG_LOCK_FAILURES ?? 5, minutes: env.SIHENG_LOCK_MINUTES ?? 15 },
    adminDist: path.join(workspaceRoot, 'apps/admin/dist'),
  };
};
