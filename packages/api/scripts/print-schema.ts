import { writeFileSync } from 'node:fs'
import { printSchema } from 'graphql'
import { schema } from '../src/schema.ts'
import { schemaFile } from '../src/schema-file.ts'

// The published SDL, from the schema that runs.
writeFileSync(schemaFile('schema.graphql'), `${printSchema(schema)}\n`)
