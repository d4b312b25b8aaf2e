import type { CodegenConfig } from '@graphql-codegen/cli'

/** Typed documents of the two sites from the published SDL, and the lists by whose hashes the server knows them. */
const site = (name: string) => ({
  [`./packages/${name}/src/gql/`]: {
    preset: 'client' as const,
    documents: [`packages/${name}/src/**/*.{ts,tsx}`, `!packages/${name}/src/gql/**`],
    presetConfig: {
      fragmentMasking: false,
      persistedDocuments: {
        mode: 'replaceDocumentWithHash' as const,
        hashAlgorithm: 'sha256' as const,
        hashPropertyName: 'hash',
      },
    },
    config: {
      documentMode: 'string',
      useTypeImports: true,
      strictScalars: true,
      scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
      immutableTypes: true,
    },
  },
})

const config: CodegenConfig = {
  schema: './packages/schema/schema.graphql',
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
  generates: { ...site('web'), ...site('tenant-admin') },
}

export default config
