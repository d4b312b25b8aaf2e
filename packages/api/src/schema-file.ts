import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/** Path of a file of the package `schema`, e.g. `migrations/after.sql`. */
export const schemaFile = (path: string): string => resolve(`@minhui/schema/${path}`)
