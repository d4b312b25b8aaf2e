import { graphql } from '../gql/gql.ts'
import type { FilePurpose } from '../gql/graphql.ts'
import { useGraphQLMutation } from './graphql.ts'

const FileCreate = graphql(
  `mutation FileCreate($input: FileCreateInput!) { fileCreate(input: $input) { uploadUrl file { id } userErrors { code field message } } }`,
)

const PhotoCreate = graphql(
  `mutation PhotoCreate($input: PhotoCreateInput!) { photoCreate(input: $input) { fileId uploadUrl userErrors { code field message } } }`,
)

/** Sends a file for a purpose. Answers its id; throws what is wrong with it. */
export function useUpload(): (file: File, purpose: FilePurpose) => Promise<string> {
  const announce = useGraphQLMutation(FileCreate, { quiet: true })
  return async (file, purpose) => {
    const input = { purpose, name: file.name.slice(0, 200) }
    const { uploadUrl, file: made, userErrors } = (await announce.mutateAsync({ input })).fileCreate
    if (!uploadUrl || !made) throw new Error(userErrors[0]?.message)
    await put(uploadUrl, file)
    return made.id
  }
}

/** Sends a photo that comes with what is taken down under this key, and tells nothing of who sent it. Answers likewise. */
export function usePhotoUpload(submissionKey: string): (file: File) => Promise<string> {
  const announce = useGraphQLMutation(PhotoCreate, { quiet: true })
  return async (file) => {
    const { uploadUrl, fileId, userErrors } = (await announce.mutateAsync({ input: { submissionKey } })).photoCreate
    if (!uploadUrl || !fileId) throw new Error(userErrors[0]?.message)
    await put(uploadUrl, file)
    return fileId
  }
}

async function put(uploadUrl: string, file: File): Promise<void> {
  const answer = await fetch(uploadUrl, {
    method: 'PUT',
    body: file,
    headers: { 'content-type': 'application/octet-stream', 'accept-language': document.documentElement.lang },
  })
  if (answer.ok) return
  const { message } = (await answer.json().catch(() => ({}))) as { message?: string }
  throw new Error(message ?? String(answer.status))
}
