import { v5 as uuid } from 'uuid'

const namespace = '6d696e68-7569-4000-8000-000000000000'

/** The id of a seeded row: the same on every machine, so that documents and tests can name it. */
export const seedId = (...path: string[]) => uuid(path.join('/'), namespace)
