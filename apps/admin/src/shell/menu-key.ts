const keys = ['/overview', '/cycle', '/schemes', '/data/import', '/data/batches', '/data/facts', '/data/reporting', '/data/forms', '/data/collection', '/data', '/judgements', '/results/runs', '/results/compare', '/results', '/consequences', '/rectification', '/external-results', '/settings/units', '/settings/people', '/settings/schemes', '/settings/assessments', '/settings/security', '/settings/audit', '/plugins'] as const;

/** The menu entry that a path belongs to. */
export function menuKeyOf(path: string): string {
  if (path.startsWith('/extensions/')) return path;
  const key = keys.find((prefix) => path === prefix || path.startsWith(`${prefix}/`)) ?? '/overview';
  return key === '/results/compare' ? '/results/runs' : key;
}
