import { type Party, type Transition, unitParties } from '@minhui/schema/rules/case-procedure'
import type { Asking } from './asking.ts'
import type { District, Person } from './district.ts'
import { type Kind, lacking, partiesFor, partiesOf, type Standing, saidWith, transitionsAt } from './standing.ts'

/** To whom which acts are open, found by letting everybody try whom the procedure names; and which of them there were. */
export class OpenActs {
  readonly #district: District
  readonly #kind: Kind
  readonly #asking: Asking
  readonly #open = new Map<string, Person[]>()
  /** What can be done only so often. */
  readonly #seldom: Set<string>
  /** Transitions by party that were open, and states in which a unit had a part. */
  readonly #covered = new Set<string>()
  readonly #withUnit = new Set<string>()

  constructor(district: District, kind: Kind, asking: Asking) {
    this.#district = district
    this.#kind = kind
    this.#asking = asking
    this.#seldom = new Set(kind.procedure.transitions.flatMap(({ action, times }) => (times === undefined ? [] : [action])))
  }

  /** What would be accepted from each, of all for which the procedure has their role here; tried once where cases stand alike. */
  async at(standing: Standing): Promise<Map<Person, string[]>> {
    if (Object.keys(standing.units).length > 0) this.#withUnit.add(standing.state)
    const here = transitionsAt(this.#kind, standing).filter(({ by }) => by.some((party) => party !== 'system'))
    const accepted = new Map<Person, string[]>(this.#district.people.map((one) => [one, []]))
    for (const action of [...new Set(here.map((one) => one.action))].sort()) {
      const transitions = here.filter((one) => one.action === action)
      const key = `${this.#kind.isSubtle(action) ? this.#signature(standing) : this.placeOf(standing)} ${action}`
      const able = this.#open.get(key) ?? (await this.#rehearse(standing, action, transitions))
      this.#open.set(key, able)
      for (const one of able) accepted.get(one)?.push(action)
    }
    return accepted
  }

  async #rehearse(standing: Standing, action: string, transitions: Transition[]): Promise<Person[]> {
    const by = transitions.flatMap((one) => one.by)
    const named = this.#district.people.filter((one) => partiesOf(this.#kind, standing, one).some((party) => by.includes(party)))
    const input = saidWith(this.#kind, standing, action)
    const answers = await this.#asking.rehearsing(standing, () => this.#asking.try(standing, named, action, input))
    const able = named.filter((_, i) => answers[i] === 'rehearsed' || answers[i] === lacking)
    const [transition, ...others] = transitions
    if (transition && others.length === 0)
      this.cover(
        transition,
        standing.state,
        able.flatMap((one) => partiesFor(this.#kind, standing, transition, one)),
      )
    return able
  }

  /** Where it stands and whose it is: by that is said who sees it, and what most may do. */
  placeOf(standing: Standing): string {
    const { state, isPublished, isMotion, readers, units } = standing
    const theirs = this.#district.people.map((one) => partiesOf(this.#kind, standing, one).join() || readers.has(one))
    const parts = Object.entries(units).map(([name, { part }]) => [name, part])
    return JSON.stringify([state, isPublished, isMotion, theirs, parts])
  }

  /** All besides by which it can differ what is open to whom. */
  #signature(standing: Standing): string {
    const { signers, units, mergedFrom, isRated, round, path } = standing
    const seldom = path.split(' ').filter((token) => this.#seldom.has(token.split('→')[0] ?? ''))
    const isTimed = transitionsAt(this.#kind, standing).some((one) => one.within !== undefined)
    const signed = [...signers].map(({ name }) => name)
    return JSON.stringify([
      this.placeOf(standing),
      signed,
      units,
      mergedFrom,
      isRated,
      round,
      seldom,
      isTimed && [Date.now(), standing.due],
    ])
  }

  /** Remembers that a transition was open to these. */
  cover({ action, to }: Transition, from: string, parties: readonly Party[]): void {
    for (const party of parties) this.#covered.add(`${action}: ${from} → ${to} by ${party}`)
  }

  /**
   * What the procedure allows and no way has come by. Of units it is enough that one came by: where none was assigned yet,
   * the procedure names them in vain.
   */
  leftOut(): string[] {
    const hasUnit = (state: string) => this.#withUnit.has(state)
    return this.#kind.procedure.transitions.flatMap(({ action, from, to, by }) =>
      from.flatMap((state) =>
        by
          .filter((party) => !unitParties.includes(party) || hasUnit(state))
          .map((party) => `${action}: ${state} → ${to} by ${party}`)
          .filter((one) => !this.#covered.has(one)),
      ),
    )
  }
}
