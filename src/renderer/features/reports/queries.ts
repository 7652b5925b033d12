import { queryClient, queryFor } from '../../app/query-client'

export const templatesQuery = queryFor('reports.templates', null)

export const refetchTemplates = () => queryClient.invalidateQueries({ queryKey: templatesQuery.queryKey })
