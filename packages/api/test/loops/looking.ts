import { expect } from 'vitest'
import type { Asking, View } from './asking.ts'
import type { Person } from './district.ts'
import type { OpenActs } from './open-acts.ts'
import { byCode, type Kind, partiesFor, partiesOf, type Standing, sees, transitionsAt } from './standing.ts'

/** Looks at cases as people do: who sees one and what of it, and what is offered to them. */
export class Looking {
  readonly #kind: Kind
  readonly #asking: Asking
  readonly #open: OpenActs

  constructor(kind: Kind, asking: Asking, open: OpenActs) {
    this.#kind = kind
    this.#asking = asking
    this.#open = open
  }

  /** Who sees it now and what of it; what is offered is what would be accepted. */
  async at(standing: Standing, people: readonly Person[]): Promise<void> {
    const views = new Map(await Promise.all(people.map(async (one) => [one, await this.#asking.view(standing, one)] as const)))
    const entries = await this.#asking.entries(standing)
    const owner = this.#kind.procedure.states[standing.state]?.owner ?? null
    const accepted = await this.#open.at(standing)
    for (const [person, view] of views) {
      const right = {
        ...{ state: standing.state, owner, ...standing.due },
        viewerActions: accepted.get(person) ?? [],
        entries: this.#readable(standing, person, entries),
      }
      const shown = view && { ...view, viewerActions: [...view.viewerActions].sort(), entries: view.entries.length }
      expect([standing.path, person.name, shown]).toEqual([
        ...[standing.path, person.name],
        sees(this.#kind, standing, person) ? right : null,
      ])
    }
    if (standing.code) await this.#isTraced(standing, views, entries)
  }

  /** How many entries somebody reads: the office all, whoever handles it their own of what is internal, others what is for them. */
  #readable(standing: Standing, person: Person, entries: Awaited<ReturnType<Asking['entries']>>): number {
    const parties = partiesOf(this.#kind, standing, person)
    const isOffice = parties.some((party) => this.#kind.roles.includes(party))
    return entries.filter(({ visibility, account_id: by }) => {
      if (visibility === 'public' || isOffice) return true
      if (visibility === 'parties') return parties.length > 0 || standing.readers.has(person)
      return parties.includes('department_handler') && by === person.account
    }).length
  }

  /** Whoever has number and code sees the same as the author who is signed in, and nothing that is internal. */
  async #isTraced(standing: Standing, views: Map<Person, View | null>, entries: { visibility: string }[]): Promise<void> {
    const { state, dueOn, actions, entries: read } = await this.#asking.trace(standing)
    const view = standing.author && views.get(standing.author)
    const own = transitionsAt(this.#kind, standing).filter((one) => partiesFor(this.#kind, standing, one, byCode).length > 0)
    expect([standing.path, { state, dueOn, actions: [...actions].sort(), entries: read.length }]).toEqual([
      standing.path,
      {
        state: standing.state,
        dueOn: standing.due.dueOn,
        actions: (view ? [...view.viewerActions] : [...new Set(own.map(({ action }) => action))]).sort(),
        entries: entries.filter(({ visibility }) => visibility !== 'internal').length,
      },
    ])
  }
}
