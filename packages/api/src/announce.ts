import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { DemoActor } from './seed/load.ts'

/** Says on the terminal where everything is and how to act as whom. */
export function announce(app: FastifyInstance, actors: DemoActor[]): void {
  const { port, address } = app.server.address() as AddressInfo
  const base = `http://${address.includes(':') ? 'localhost' : address}:${port}`
  const slugs = [...new Set(actors.map(({ tenant }) => tenant).filter((tenant) => tenant !== null))]
  const lines = [
    '',
    'Minhui 民汇 is running.',
    '',
    `  Public site    ${base}/`,
    ...slugs.map((slug) => `                 ${base}/${slug}`),
    `  Console        ${base}/admin`,
    `  GraphQL        ${base}/graphql   (choose a tenant by X-Tenant, by path ${base}/<slug>/graphql, or by host)`,
    `  Schema         ${base}/schema.graphql`,
  ]
  if (actors.length > 0) {
    const roles = [...new Set(actors.map(({ role }) => role))]
    lines.push(
      `  Explorer       ${base}/graphiql`,
      `  Inbox          ${base}/dev/inbox   (codes and mails that were sent)`,
      '',
      `Sign in as anybody of the demonstration: telephone numbers, password and codes are at ${base}/dev/actors`,
      'and can be chosen on the sign-in page of the console.',
      `  Roles: ${roles.join(', ')}`,
    )
  }
  console.log([...lines, ''].join('\n'))
}
