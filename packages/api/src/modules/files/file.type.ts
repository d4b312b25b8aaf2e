import { noun } from '../../graphql/noun.ts'
import { fileStore } from './file.store.ts'

export const File = noun({
  name: 'File',
  store: fileStore,
  columns: ['purpose', 'name', 'size', 'contentType', 'status', 'expiresAt'],
})
