import { useQuery } from '@tanstack/react-query'
import { queryClient, queryFor } from '../../app/query-client'

export const templatesQuery = queryFor('reports.templates', null)

export const refetchTemplates = () => queryClient.invalidateQueries({ queryKey: templatesQuery.queryKey })

/** What to call each protocol of the register, by the id of its pack. */
export function useProtocolNames(): ReadonlyMap<string, string> {
  const { data } = useQuery(queryFor('insights.choices', null))
  return new Map(data?.protocols.map(({ id, label }) => [id, label]))
}
