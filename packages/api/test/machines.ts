import type { App } from './app.ts'
import { grantByDatabase, mutate, type TestTenant } from './tenant.ts'

/** A client with a key, made as the security administrator makes it, and the way to ask with that key. */
export async function openClient(
  app: App,
  tenant: TestTenant,
  scopes: string[] = [],
  code = `c${crypto.randomUUID().slice(0, 8)}`,
) {
  const security = await grantByDatabase(app, tenant, 'security_admin')
  const { id } = await mutate(app, tenant, 'apiClientCreate', { code, name: '某系统', scopes }, '{ id }', security)
  const issue = async () => {
    const { apiKeyIssue } = await app.must<Record<string, any>>(
      'mutation ($input: ApiKeyIssueInput!) { apiKeyIssue(input: $input) { key apiKey { id } userErrors { code field } } }',
      { tenant: tenant.slug, as: security, variables: { input: { clientId: id } } },
    )
    return { key: apiKeyIssue.key as string, keyId: apiKeyIssue.apiKey.id as string }
  }
  const { key, keyId } = await issue()
  const ask = (query: string, variables: Record<string, unknown> = {}, at = tenant) =>
    app.request(query, { tenant: at.slug, variables, headers: { authorization: `Bearer ${key}` } })
  return { id, key, keyId, security, issue, ask }
}
