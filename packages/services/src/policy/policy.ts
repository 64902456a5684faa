import type { Role } from './actor.ts';

/** How far a role reaches, by role; a role that is not named may not. */
export type Reach = Readonly<Partial<Record<Role, 'all' | 'own'>>>;

/**
 * Who may do what. `all`: within the organisation of the duty and everything below it.
 * `own`: for a department only the items that name it, for a station only its own unit.
 * The states of the cycle in which an action is possible stand beside it; `docs/policy.md` and the page 权限一览 show all of it.
 */
export const policy = {
  'assessment.read': { administrator: 'all', 'office-admin': 'all', department: 'all', station: 'all', leader: 'all', inspector: 'all', rater: 'all' },
  'facts.read': { administrator: 'all', 'office-admin': 'all', department: 'all', station: 'own', leader: 'all', inspector: 'all' },
  'facts.import': { administrator: 'all', 'office-admin': 'all', department: 'all', station: 'own' },
  'facts.undo': { administrator: 'all', 'office-admin': 'all', department: 'all', station: 'own' },
  'facts.enter': { administrator: 'all', 'office-admin': 'all', department: 'all', station: 'own' },
  'evidence.read': { administrator: 'all', 'office-admin': 'all', department: 'all', station: 'own', leader: 'all', inspector: 'all' },
  'evidence.add': { administrator: 'all', 'office-admin': 'all', department: 'all', station: 'own', inspector: 'all' },
  'self-assessment.read': { administrator: 'all', 'office-admin': 'all', department: 'all', station: 'own', leader: 'all' },
  'self-assessment.write': { station: 'own' },
  'self-assessment.review': { 'office-admin': 'all', department: 'own' },
  'reports.file-nil': { administrator: 'all', 'office-admin': 'all', department: 'all', station: 'own' },
  'collection.read': { administrator: 'all', 'office-admin': 'all', department: 'all' },
  'collection.manage': { administrator: 'all', 'office-admin': 'all' },
  'judgements.read': { administrator: 'all', 'office-admin': 'all', department: 'all', station: 'own', leader: 'all', inspector: 'all' },
  'judgements.submit': { 'office-admin': 'all', department: 'own' },
  'judgements.rate': { 'office-admin': 'all', leader: 'all', rater: 'all' },
  'panels.read': { administrator: 'all', 'office-admin': 'all', leader: 'all' },
  'panels.manage': { 'office-admin': 'all' },
  'deductions.read': { administrator: 'all', 'office-admin': 'all', department: 'all', station: 'own', leader: 'all' },
  'deductions.enter': { 'office-admin': 'all' },
  'findings.read': { administrator: 'all', 'office-admin': 'all', department: 'all', station: 'own', leader: 'all', inspector: 'all' },
  'findings.enter': { 'office-admin': 'all', inspector: 'all' },
  'findings.verify': { 'office-admin': 'all', department: 'own' },
  'vetoes.read': { administrator: 'all', 'office-admin': 'all', department: 'all', station: 'own', leader: 'all' },
  'vetoes.propose': { 'office-admin': 'all', department: 'all' },
  'vetoes.decide': { leader: 'all' },
  'objections.read': { administrator: 'all', 'office-admin': 'all', department: 'all', station: 'own', leader: 'all' },
  'objections.submit': { station: 'own' },
  'objections.handle': { 'office-admin': 'all', leader: 'all' },
  'notifications.manage': { administrator: 'all', 'office-admin': 'all' },
  'consequences.read': { administrator: 'all', 'office-admin': 'all', department: 'all', station: 'own', leader: 'all' },
  'consequences.decide': { 'office-admin': 'all', leader: 'all' },
  'rectification.read': { administrator: 'all', 'office-admin': 'all', department: 'all', station: 'own', leader: 'all', inspector: 'all' },
  'rectification.plan': { 'office-admin': 'all' },
  'rectification.act': { 'office-admin': 'all', department: 'all', station: 'own', leader: 'all' },
  'results.score': { administrator: 'all', 'office-admin': 'all' },
  'schemes.draft': { administrator: 'all', 'office-admin': 'all' },
  'schemes.publish': { administrator: 'all', 'office-admin': 'all' },
  'schemes.adjust': { 'office-admin': 'all', leader: 'all' },
  'targets.enter': { 'office-admin': 'all' },
  'cycle.read': { administrator: 'all', 'office-admin': 'all', department: 'all', station: 'all', leader: 'all', inspector: 'all', rater: 'all', auditor: 'all' },
  'cycle.advance': { administrator: 'all', 'office-admin': 'all' },
  'cycle.decide': { administrator: 'all', 'office-admin': 'all', leader: 'all' },
  'cycle.reopen': { 'office-admin': 'all', leader: 'all' },
  'cycle.set-deadline': { administrator: 'all', 'office-admin': 'all' },
  'cycle.record-step': { 'office-admin': 'all', leader: 'all' },
  'cycle.close-department': { 'office-admin': 'all', department: 'own' },
  'cycle.reopen-department': { 'office-admin': 'all' },
  'cycle.request-unlock': { 'office-admin': 'all', department: 'all', station: 'own', inspector: 'all', rater: 'all' },
  'cycle.decide-unlock': { 'office-admin': 'all', leader: 'all' },
  'plugins.switch': { administrator: 'all', 'office-admin': 'all' },
  'units.manage': { administrator: 'all', 'office-admin': 'all' },
  'users.manage': { administrator: 'all', 'office-admin': 'all', 'security-admin': 'all' },
  'users.read': { administrator: 'all', 'office-admin': 'all', 'security-admin': 'all' },
  'users.manage-administrators': { administrator: 'all', 'security-admin': 'all' },
  'assessments.create': { administrator: 'all', 'office-admin': 'all' },
  'security.manage': { administrator: 'all', 'security-admin': 'all' },
  'duties.delegate': { 'office-admin': 'own', department: 'own', station: 'own', leader: 'own', inspector: 'own', rater: 'own' },
  'audit.read': { administrator: 'all', 'office-admin': 'all', auditor: 'all' },
  'history.read': { administrator: 'all', 'office-admin': 'all', department: 'all', station: 'own', leader: 'all', inspector: 'all', auditor: 'all' },
} as const satisfies Readonly<Record<string, Reach>>;

export type Action = keyof typeof policy;

/** Where 三员分立 is in force these rows stand in place of those above: who runs the system neither gives duties nor reads the audit. */
export const separatedPolicy: Readonly<Partial<Record<Action, Reach>>> = {
  'users.manage': { 'security-admin': 'all' },
  'users.manage-administrators': { 'security-admin': 'all' },
  'security.manage': { 'security-admin': 'all' },
  'audit.read': { auditor: 'all' },
  'history.read': { 'office-admin': 'all', department: 'all', station: 'own', leader: 'all', inspector: 'all', auditor: 'all' },
};

export const actions = Object.keys(policy) as readonly Action[];
