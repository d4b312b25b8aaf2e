import { App, Button } from 'antd'
import { graphql } from '../gql/gql.ts'
import type { ExportCreateInput } from '../gql/graphql.ts'
import { useGraphQLMutation } from '../lib/graphql.ts'
import { useText } from '../lib/text.ts'

const ExportDocument = graphql(
  `mutation CaseExport($input: ExportCreateInput!) { exportCreate(input: $input) { url results { userErrors { code } } userErrors { code field message } } }`,
)

/** Fetches a table of cases: of what is asked for, as far as the viewer works on it. */
export function ExportButton({ asked, name }: { asked: Omit<ExportCreateInput, 'format'>; name: string }) {
  const { message } = App.useApp()
  const t = useText()
  const prepare = useGraphQLMutation(ExportDocument, { quiet: true })
  const download = async () => {
    const { exportCreate } = await prepare.mutateAsync({ input: { ...asked, format: 'XLSX' } })
    const [error] = exportCreate.userErrors
    if (error) return message.error(error.message)
    const left = exportCreate.results?.filter(({ userErrors }) => userErrors.length > 0).length ?? 0
    if (left > 0) message.warning(t('exportLeft', { count: left }))
    if (exportCreate.url) window.location.assign(exportCreate.url)
  }
  return (
    <Button size="small" onClick={download} loading={prepare.isPending}>
      {name}
    </Button>
  )
}
