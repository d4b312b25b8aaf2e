import { useRef, useState } from 'react'
import { graphql } from '../gql/gql.ts'
import { useGraphQLMutation } from './graphql.ts'
import { useText } from './text.ts'
import { put } from './upload.ts'

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
