/** Looks into a file before it is kept: a program that is given the path, or an address to which the file is posted. */
export type ScanSettings = { readonly command: readonly string[] } | { readonly url: string };

/** What an installation decides about evidence. */
export type EvidenceSettings = {
  /** Largest file, in bytes. */
  readonly limitBytes: number;
  /** Hours after which a file that was never sent to its end is thrown away. */
  readonly keepHours: number;
  /** Null: files are not looked into. */
  readonly scan: ScanSettings | null;
};

export const usualEvidenceSettings: EvidenceSettings = { limitBytes: 100 * 1024 * 1024, keepHours: 48, scan: null };
