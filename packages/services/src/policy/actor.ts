/**
 * administrator (系统管理员), office-admin (考核办), department (考评部门), station (司法所等被考核单位), leader (局领导),
 * inspector (察访核验组), rater (评议人), security-admin (安全管理员), auditor (审计管理员).
 */
export const roles = ['administrator', 'office-admin', 'department', 'station', 'leader', 'inspector', 'rater', 'security-admin', 'auditor'] as const;
export type Role = (typeof roles)[number];

/** What a person may do where; `orgPath` as in the tree of organisations ("/js/cz/wj/"), `department` as the scheme writes it (基层科). */
export type Duty = { readonly role: Role; readonly orgId: string; readonly orgPath: string; readonly department?: string;
  /** Who handed it over for a time. */
  readonly delegatedBy?: string };

/** Who acts: the first field of every input that changes something. With `mustChangePassword` nothing is allowed before the person has set an own password; `separated`: 三员分立 is in force. */
export type Actor = { readonly userId: string; readonly name: string; readonly duties: readonly Duty[]; readonly mustChangePassword?: true; readonly separated?: true };

/** The platform itself: seeding, recovery and automatic scoring. It may do everything. */
export const platformActor: Actor = { userId: 'platform', name: '系统', duties: [] };
