import { useRef, useState } from 'react'
import { graphql } from '../gql/gql.ts'
import { useGraphQLMutation } from './graphql.ts'
import { useText } from './text.ts'

const Announce = graphql(
  `mutation PhotoCreate($input: PhotoCreateInput!) { photoCreate(input: $input) { fileId uploadUrl userErrors { code field message } } }`,
)

export const mostPhotos = 9

/** A photo that was chosen: how much of it was sent, its id when all was, or what went wrong. */
export type Photo = { key: string; preview: string; sent: number; fileId: string | null; wrong: string | null }

/** The photos of a submission, each sent as soon as it is chosen, one after the other. */
export function usePhotos(submissionKey: string) {
  const t = useText()
  const announce = useGraphQLMutation(Announce)
  const [photos, setPhotos] = useState<readonly Photo[]>([])
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const change = (key: string, patch: Partial<Photo>) =>
    setPhotos((all) => all.map((one) => (one.key === key ? { ...one, ...patch } : one)))

  async function send(key: string, file: File): Promise<void> {
    try {
      const { fileId, uploadUrl, userErrors } = (await announce.mutateAsync({ input: { submissionKey } })).photoCreate
      if (!fileId || !uploadUrl) throw new Error(userErrors[0]?.message ?? '')
      await put(uploadUrl, file, (sent) => change(key, { sent }))
      change(key, { fileId, sent: 1 })
    } catch (error) {
      change(key, { wrong: (error as Error).message || t('notSent') })
    }
  }

  return {
    photos,
    /** Of all that were sent whole. */
    fileIds: photos.flatMap(({ fileId }) => fileId ?? []),
    busy: photos.some(({ fileId, wrong }) => !fileId && !wrong),
    async add(files: readonly File[]): Promise<void> {
      for (const file of files.slice(0, mostPhotos - photos.length)) {
        const key = crypto.randomUUID()
        const preview = await previewOf(file)
        setPhotos((all) => [...all, { key, preview, sent: 0, fileId: null, wrong: null }])
        queue.current = queue.current.then(() => send(key, file))
      }
    },
    remove: (key: string) => setPhotos((all) => all.filter((one) => one.key !== key)),
  }
}
export type Photos = ReturnType<typeof usePhotos>

/** The picture as data, which the page may show. */
const previewOf = (file: File): Promise<string> =>
  new Promise((read) => {
    const reader = new FileReader()
    reader.onloadend = () => read(String(reader.result ?? ''))
    reader.readAsDataURL(file)
  })

/** Sends a file, telling how much of it is on its way; `fetch` cannot. Throws what the server says of it. */
function put(url: string, file: File, onSent: (part: number) => void): Promise<void> {
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
