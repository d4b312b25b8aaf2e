import { graphql } from '../gql/gql.ts'
import type { FilePurpose } from '../gql/graphql.ts'
import { useGraphQLMutation } from './graphql.ts'

const FileCreate = graphql(
  `mutation FileCreate($input: FileCreateInput!) { fileCreate(input: $input) { uploadUrl file { id } userErrors { code field message } } }`,
)

/** Sends a file for a purpose. Answers its id; throws what is wrong with it. */
export function useUpload(): (file: File, purpose: FilePurpose) => Promise<string> {
  const announce = useGraphQLMutation(FileCreate, { quiet: true })
  return async (file, purpose) => {
    const input = { purpose, name: file.name.slice(0, 200) }
    const { uploadUrl, file: made, userErrors } = (await announce.mutateAsync({ input })).fileCreate
    if (!uploadUrl || !made) throw new Error(userErrors[0]?.message)
    const answer = await fetch(uploadUrl, {
      method: 'PUT',
      body: file,
      headers: { 'content-type': 'application/octet-stream', 'accept-language': document.documentElement.lang },
    })
    if (answer.ok) return made.id
    const { message } = (await answer.json().catch(() => ({}))) as { message?: string }
    throw new Error(message ?? String(answer.status))
  }
}
