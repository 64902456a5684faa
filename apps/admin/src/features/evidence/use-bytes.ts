import { useQuery } from '@tanstack/react-query';

/** The bytes of a file of the server. */
export function useBytes(href: string) {
  return useQuery({
    queryKey: ['bytes', href],
    queryFn: async ({ signal }) => {
      const answer = await fetch(href, { signal });
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
      return answer.arrayBuffer();
    },
    staleTime: 300_000,
    gcTime: 60_000,
  });
}
