import { randomBytes } from 'node:crypto'
import type { District, Person } from './district.ts'
import { byCode, byNumber, type Input, type Kind, type Standing } from './standing.ts'

/** What somebody sees of a case. */
export type View = {
  state: string
  owner: string | null
  dueOn: string | null
  hardOn: string | null
  viewerActions: string[]
  entries: { visibility: string }[]
}
type Trace = { state: string; dueOn: string | null; actions: string[]; entries: unknown[] }

const pascal = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}`

/** How people ask for a case and act on it, through GraphQL, and how it is looked at from behind. */
export class Asking {
  readonly #district: District
  readonly #kind: Kind
  #prepared: Promise<unknown> | null = null

  constructor(district: District, kind: Kind) {
    this.#district = district
    this.#kind = kind
  }

  get #table() {
    return this.#kind.subject.toLowerCase()
  }

  /** What somebody sees of it; null: nothing. */
  async view({ id }: Standing, person: Person): Promise<View | null> {
    const { data } = await this.#district.ask(
      person,
      `query ($id: ID!) { node(id: $id) { ... on ${this.#kind.subject} {
        state owner dueOn hardOn viewerActions entries(first: 100) { visibility } } } }`,
      { id },
    )
    return data?.['node'] ?? null
  }

  /** What whoever has number and code sees of an opinion. */
  async trace({ number, code }: Standing): Promise<Trace> {
    const { data } = await this.#district.ask(
      byCode,
      'mutation ($input: OpinionTraceInput!) { opinionTrace(input: $input) { trace { state dueOn actions entries { text } } } }',
      { input: { number, code } },
    )
    return data['opinionTrace'].trace
  }

  /**
   * Each of some people tries an act, all with the version that is there. Answers what came of each: `done`, `rehearsed`, or
   * the code of the refusal.
   */
  async try(standing: Standing, people: readonly Person[], action: string, said: Input, known?: number): Promise<string[]> {
    const version = known ?? (await this.written(standing)).version
    return Promise.all(people.map((one) => this.#tryAs(one, standing, action, said, version)))
  }

  async #tryAs(person: Person, standing: Standing, action: string, said: Input, version: number): Promise<string> {
    const { name, input } = this.#call(person, standing, action, said, version)
    const { data, errors } = await this.#district.ask(
      person,
      `mutation ($input: ${pascal(name)}Input!) { ${name}(input: $input) { userErrors { code field } } }`,
      { input },
    )
    if (errors[0]) return String(errors[0].extensions?.['code'])
    const [refused] = data[name].userErrors as { code: string; field: string | null }[]
    return refused?.field === 'rehearsed' ? 'rehearsed' : (refused?.code ?? 'done')
  }

  #call(person: Person, { id, number, code }: Standing, action: string, said: Input, expectedVersion: number) {
    if (person === byCode || person === byNumber) {
      const input = { number, code: person === byCode ? code : 'ABCDEFGH', action, ...said }
      return { name: 'opinionAuthorAct', input }
    }
    const name = action === 'edit' ? 'suggestionSave' : `${this.#table}${pascal(action)}`
    return { name, input: { id, expectedVersion, ...said } }
  }

  /** How far it has come in the database: nothing of that changes where somebody is refused. */
  async written({ id }: Standing): Promise<{ version: number; entries: number }> {
    const { app } = this.#district
    const [row] = await app.sql<[{ version: number; entries: number }]>`
      select version, (select count(*)::int from ${app.sql(`${this.#table}_entry`)} e where e.tenant_id = c.tenant_id and e.case_id = c.id) as entries
        from ${app.sql(this.#table)} c where id = ${rowId(id)}`
    return row
  }

  /** Who may read each entry, and whose it is. */
  entries({ id }: Standing): Promise<{ visibility: string; account_id: string | null }[]> {
    const { sql } = this.#district.app
    return sql`select visibility, account_id from ${sql(`${this.#table}_entry`)} where case_id = ${rowId(id)}`
  }

  /**
   * Lets people do what they may, and the database take it back when all is done: it answers then as for something that is
   * taken, of the field `rehearsed`. So everybody who may can be seen to, though only one of them does it in the end.
   */
  async rehearsing<T>({ id }: Standing, work: () => Promise<T>): Promise<T> {
    const { sql } = this.#district.app
    this.#prepared ??= this.#prepare()
    await this.#prepared
    await sql`insert into rehearsal values (${rowId(id)})`
    try {
      return await work()
    } finally {
      await sql`delete from rehearsal`
    }
  }

  #prepare() {
    const name = `rehearse_${randomBytes(4).toString('hex')}`
    return this.#district.app.sql.unsafe(`
      create table if not exists rehearsal (id uuid);
      create function ${name}() returns trigger language plpgsql security definer set search_path = public as $$ begin
        if exists (select from rehearsal where id = new.id) then
          raise exception 'rehearsed' using errcode = 'unique_violation', constraint = 'rehearsal__rehearsed';
        end if;
        return null;
      end $$;
      create constraint trigger ${name} after update on ${this.#table} deferrable initially deferred for each row execute function ${name}();`)
  }
}

const rowId = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1] as string
