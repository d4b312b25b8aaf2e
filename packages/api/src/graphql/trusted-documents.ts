import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'

/** Operations of our own sites by the hash of their text, as the sites' builds list them. */
export type TrustedDocuments = ReadonlyMap<string, string>

/** Reads the lists that the code generator of each site writes. */
export function readTrustedDocuments(files: readonly string[]): TrustedDocuments {
  return new Map(files.flatMap((file) => Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)))
}

type Body = { query?: unknown; documentId?: unknown }

/** Lets a request name a trusted document by `documentId` in place of sending its text. */
export function useTrustedDocuments(app: FastifyInstance, documents: TrustedDocuments): void {
  app.addHook('preValidation', async (request, reply) => {
    const body = request.body as Body | null
    if (body === null || typeof body !== 'object' || typeof body.documentId !== 'string') return
    const query = documents.get(body.documentId)
    if (query === undefined) {
      const errors = [{ message: 'There is no such document', extensions: { code: 'PERSISTED_DOCUMENT_NOT_FOUND' } }]
      return reply.code(400).type('application/json').send({ errors })
    }
    body.query = query
    delete body.documentId
  })
}
