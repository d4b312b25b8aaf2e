import { createMongoAbility } from '@casl/ability'
import { type Ability, subjectKey } from '@minhui/schema/access/ability'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filterFor } from '../src/access/filter.ts'
import { Session } from '../src/database/session.ts'
import { sitePages, siteStore } from '../src/modules/sites/site.store.ts'
import { type App, createApp } from './app.ts'
import { furnish, mutate, openTenant, uuidOf } from './tenant.ts'

/** The rules that `can` checks and the rules that SQL filters by are the same, for any set of rules. */
let app: App
let session: Session
let rows: { id: string }[]
let ids: string[]

beforeAll(async () => {
  app = await createApp()
  const tenant = await openTenant(app)
  const { root, site, station, home } = await furnish(app, tenant)
  const more = [site]
  for (let i = 0; i < 12; i++) {
    const parent = more[i % more.length]
    more.push(
      await mutate(app, tenant, 'siteCreate', {
        kindId: station.id,
        parentId: parent?.id,
        code: `N${i}`,
        name: `站${i}`,
        public: i % 3 !== 0,
      }),
    )
  }
  for (const retired of more.slice(-3).reverse()) await mutate(app, tenant, 'siteRetire', { id: retired.id })
  ids = [root, ...more, station, home].map(({ id }) => uuidOf(id))
  session = new Session({ pool: app.services.pools.user, tenantId: uuidOf(tenant.id) })
  rows = await session.read((tx) => siteStore.findWithAttributes(tx, ids))
})
afterAll(() => app?.close())

const condition = () => {
  const id = fc.constantFrom(...ids)
  const of = (value: fc.Arbitrary<unknown>) =>
    fc.oneof(
      value,
      value.map((v) => ({ $ne: v })),
      fc.array(fc.oneof(value, fc.constant(null)), { maxLength: 3 }).map((v) => ({ $in: v })),
    )
  return fc.record(
    {
      id: of(id),
      kindId: of(id),
      status: of(fc.constantFrom('active', 'retired')),
      public: fc.oneof(
        fc.boolean(),
        fc.boolean().map((v) => ({ $ne: v })),
      ),
      ancestorIds: id,
    },
    { requiredKeys: [] },
  )
}

test('SQL and can agree on 1,500 random sets of rules', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ inverted: fc.boolean(), conditions: condition() }), { minLength: 1, maxLength: 5 }),
      async (rules) => {
        const ability = createMongoAbility(
          rules.map(({ inverted, conditions }) => ({
            action: 'read',
            subject: 'Site',
            inverted,
            ...(Object.keys(conditions).length > 0 && { conditions }),
          })),
          { detectSubjectType: (row: object) => (row as { [subjectKey]: string })[subjectKey] } as never,
        ) as unknown as Ability
        const access = filterFor(ability, 'read', 'Site', siteStore.attributes)
        const found = await session.read((tx) =>
          sitePages.find(tx, { order: 'code', first: 100, after: null, conditions: [], access }),
        )
        const expected = rows.filter((row) => ability.can('read', row)).map((row) => row.id)
        expect(found.map((row) => row.id).sort()).toEqual(expected.sort())
      },
    ),
    { numRuns: 1500 },
  )
}, 120_000)

test('an attribute or operator that is not on the list throws', () => {
  const ability = (conditions: object) =>
    createMongoAbility([{ action: 'read', subject: 'Site', conditions }] as never) as unknown as Ability
  expect(() => filterFor(ability({ name: 'x' }), 'read', 'Site', siteStore.attributes)).toThrow('no attribute')
  expect(() => filterFor(ability({ status: { $regex: 'a' } }), 'read', 'Site', siteStore.attributes)).toThrow('no translation')
})
