import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMayDo } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { type Bureau, useBureaus } from '../bureaus/use-bureaus.ts';
import type { Role } from './person-data.ts';

type Place = { readonly value: string; readonly label: string };

const rootId = 'root';

/** Where a duty of a role can be: people of a station belong to their unit, all others to a bureau. */
export function usePlaces(bureau: Bureau): { readonly placesOf: (role: Role | undefined) => readonly Place[]; readonly departments: readonly string[] } {
  const { t } = useTranslation('people');
  const { bureaus, mayCreate } = useBureaus(bureau.id);
  // Who only gives duties sees no scheme, and types the name of a department.
  const mayRead = useMayDo('assessment.read');
  const units = useQuery(trpc.units.list.queryOptions({ parentId: bureau.id, pageSize: 500 })).data?.rows ?? [];
  const schemes = useQuery({ ...trpc.schemes.list.queryOptions({ orgId: bureau.id }), enabled: mayRead }).data?.rows ?? [];
  const option = ({ id, name }: { readonly id: string; readonly name: string }): Place => ({ value: id, label: name });
  const placesOf = (role: Role | undefined): readonly Place[] => {
    if (role === 'station') return units.filter((unit) => unit.validTo === null).map(option);
    const own = [...bureaus].sort((a, b) => Number(b.id === bureau.id) - Number(a.id === bureau.id)).map(option);
    return role === 'administrator' && mayCreate ? [...own, { value: rootId, label: t('allOrgs') }] : own;
  };
  return { placesOf, departments: [...new Set(schemes.flatMap((scheme) => scheme.departments))] };
}
