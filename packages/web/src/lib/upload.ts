import { graphql } from '../gql/gql.ts'
import { useGraphQLMutation } from './graphql.ts'
import { useText } from './text.ts'

const FileCreate = graphql(
  `mutation FileCreate($input: FileCreateInput!) { fileCreate(input: $input) { uploadUrl file { id } userErrors { code field message } } }`,
)

/** Sends a file that is to be shown with a case, as somebody who is signed in. Answers its id; throws what is wrong with it. */
export function useUpload(): (file: File) => Promise<string> {
  const t = useText()
  const announce = useGraphQLMutation(FileCreate)
  return async (file) => {
    const input = { purpose: 'ATTACHMENT', name: file.name.slice(0, 200) } as const
    const { uploadUrl, file: made, userErrors } = (await announce.mutateAsync({ input })).fileCreate
    if (!uploadUrl || !made) throw new Error(userErrors[0]?.message ?? t('notSent'))
    await put(uploadUrl, file).catch((error: Error) => {
      throw new Error(error.message || t('notSent'))
    })
    return made.id
  }
}

/** Sends a file, telling how much of it is on its way; `fetch` cannot. Throws what the server says of it. */
export function put(url: string, file: File, onSent: (part: number) => void = () => undefined): Promise<void> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest()
    request.open('PUT', url)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('accept-language', document.documentElement.lang)
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0)
    request.onerror = () => fail(new Error(''))
    request.onload = () => (request.status === 204 ? done() : fail(new Error(messageIn(request.responseText, request.status))))
    request.send(file)
  })
}

/** What is wrong with a file; of all else that can happen its sender is told that it was not sent. */
function messageIn(answer: string, status: number): string {
  try {
    return status === 422 ? String((JSON.parse(answer) as { message?: string }).message ?? '') : ''
  } catch {
    return ''
  }
}
