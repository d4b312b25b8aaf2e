import type { Party, Transition } from '@minhui/schema/rules/case-procedure'
import { expect, vi } from 'vitest'
import { lapseCases } from '../../src/modules/cases/case-job.ts'
import { uuidOf } from '../tenant.ts'
import { Asking } from './asking.ts'
import type { District, Person } from './district.ts'
import { noon } from './due.ts'
import { Looking } from './looking.ts'
import { OpenActs } from './open-acts.ts'
import { chainOf, limitAfter, type Step, stepsOf } from './path.ts'
import {
  byCode,
  byNumber,
  type Input,
  isStranger,
  type Kind,
  lacking,
  partiesFor,
  partiesOf,
  refusalOf,
  type Standing,
  saidWith,
  transitionsAt,
} from './standing.ts'

/** What the author of an opinion does also by number and code. */
const byCodeToo = ['answer', 'rate', 'withdraw']

/**
 * Lets cases of one kind go their ways in a district: each step by one of those whom the procedure of the district names, after
 * everybody else was refused it. Where a case stands for the first time all are asked, of strangers to an act when it is done for the
 * first time; later two more of both each time, one after the other.
 */
export class Walk {
  readonly #district: District
  readonly #kind: Kind
  readonly #asking: Asking
  readonly #open: OpenActs
  readonly #looking: Looking
  readonly #known = new Set<string>()
  #turn = 0

  constructor(district: District, kind: Kind) {
    this.#district = district
    this.#kind = kind
    this.#asking = new Asking(district, kind)
    this.#open = new OpenActs(district, kind, this.#asking)
    this.#looking = new Looking(kind, this.#asking, this.#open)
  }

  /** Lets a case go along a path (`stepsOf`). */
  async goes(standing: Standing, path: string): Promise<void> {
    if (standing.path === '') await this.#look(standing)
    for (const [token, step] of stepsOf(path)) {
      const { day, code, act, isOfClock } = step
      if (day) vi.setSystemTime(noon(day))
      else if (code) await (isOfClock ? this.#isLeft(standing) : this.#isRefused(standing, act, code))
      else await this.#take(standing, step)
      standing.path += ` ${token}`
      if (step.states.length > 0) await this.#look(standing)
    }
  }

  /** A case has come on by what was done to another. */
  async comes(standing: Standing, by: string, state: string): Promise<void> {
    const { begun } = chainOf(this.#kind, standing, by, [state])
    this.#open.cover(begun, standing.state, ['system'])
    const due = limitAfter(this.#kind, standing, begun)
    const from = standing.state
    Object.assign(standing, { state, due, path: `${standing.path} (${by})→${state}` })
    this.#kind.after(standing, by, {}, null, from)
    await this.#look(standing)
  }

  /** Something is done to a case beside its way, by one of those who hold a role for it, and is refused to everybody else. */
  async beside(standing: Standing, action: string, input: Input, by: readonly Party[]): Promise<void> {
    const isAble = (one: Person) => partiesOf(this.#kind, standing, one).some((party) => by.includes(party))
    const { people } = this.#district
    const others = people.filter((one) => !isAble(one))
    await this.#areRefused(standing, others, input, { action, by, code: 'FORBIDDEN' })
    await this.#do(standing, this.#next(people.filter(isAble)), action, input)
    standing.path += ` ${action}`
  }

  /** What the procedure of the district allows and no way has come by. */
  leftOut = (): string[] => this.#open.leftOut()

  async #take(standing: Standing, { act, states, days, isOfClock }: Step): Promise<void> {
    const [action = '', ...variants] = act.split('.')
    const { begun, further, last } = chainOf(this.#kind, standing, action, states)
    const from = standing.state
    const input = saidWith(this.#kind, standing, act)
    const doer = isOfClock ? await this.#lapse(standing, begun) : await this.#doneBy(standing, begun, input, variants)
    for (const one of further) this.#open.cover(one, one.from[0] as string, ['system'])
    standing.due = limitAfter(this.#kind, standing, last, days)
    standing.state = last.to
    this.#kind.after(standing, action, input, doer, from)
    for (const one of further) this.#kind.after(standing, one.action, {}, null, one.from[0] as string)
  }

  async #lapse(standing: Standing, transition?: Transition): Promise<null> {
    await lapseCases(this.#kind.job, this.#district.app.services, uuidOf(this.#district.tenant.id), new Date())
    if (transition) this.#open.cover(transition, standing.state, ['system'])
    return null
  }

  /** The clock leaves it where it is. */
  async #isLeft(standing: Standing): Promise<void> {
    const before = await this.#asking.written(standing)
    await this.#lapse(standing)
    expect([standing.path, await this.#asking.written(standing)]).toEqual([standing.path, before])
  }

  /** Everybody else is refused it; then one of those does it who may, and from whom it would be accepted. */
  async #doneBy(standing: Standing, transition: Transition, input: Input, variants: string[]): Promise<Person> {
    const { action, by, to } = transition
    const partiesNow = (one: Person) => partiesFor(this.#kind, standing, transition, one)
    const allowed = this.#people(standing, action).filter((one) => partiesNow(one).length > 0)
    const open = await this.#open.at(standing)
    const able = this.#district.people.filter((one) => open.get(one)?.includes(action))
    expect([standing.path, action, namesOf(able)]).toEqual([standing.path, action, namesOf(allowed, byCode)])
    if (this.#isNew(standing, action)) {
      const others = this.#people(standing, action).filter((one) => !allowed.includes(one))
      const { true: strangers = [], false: rest = [] } = Object.groupBy(others, (one) => `${isStranger(this.#kind, one, action)}`)
      const asked = [...this.#inTurn(action, strangers), ...this.#inTurn(`${this.#open.placeOf(standing)} ${action}→${to}`, rest)]
      await this.#areRefused(standing, asked, input, { action, by, code: 'STATUS' })
    }
    this.#open.cover(transition, standing.state, allowed.flatMap(partiesNow))
    const ofUnit = allowed.filter(({ unit }) => unit !== undefined && variants.includes(unit))
    return this.#do(standing, this.#next(ofUnit.length > 0 ? ofUnit : allowed), action, input)
  }

  async #do(standing: Standing, doer: Person, action: string, input: Input): Promise<Person> {
    const [answer] = await this.#asking.try(standing, [doer], action, input)
    expect([standing.path, action, doer.name, answer]).toEqual([standing.path, action, doer.name, 'done'])
    return doer
  }

  /** What is allowed no more, or not here, is refused to everybody, and offered to nobody. */
  async #isRefused(standing: Standing, act: string, code: string): Promise<void> {
    const [action = ''] = act.split('.')
    const here = transitionsAt(this.#kind, standing, action)
    const by = here.length > 0 ? here.flatMap((one) => one.by) : null
    const input = saidWith(this.#kind, standing, act)
    await this.#areRefused(standing, this.#people(standing, action), input, { action, by, code })
    if (code === lacking) return
    const views = await Promise.all(this.#district.people.map((one) => this.#asking.view(standing, one)))
    expect(views.flatMap((view) => view?.viewerActions ?? [])).not.toContain(action)
  }

  /** Each of some people is refused for the reason that is theirs, and nothing is written. */
  async #areRefused(standing: Standing, people: Person[], input: Input, why: Parameters<typeof refusalOf>[3]): Promise<void> {
    const before = await this.#asking.written(standing)
    const answers = await this.#asking.try(standing, people, why.action, input, before.version)
    const came = people.map(({ name }, i) => [name, answers[i]])
    const right = people.map((one) => [one.name, refusalOf(this.#kind, standing, one, why)])
    expect([standing.path, why.action, came]).toEqual([standing.path, why.action, right])
    expect([standing.path, why.action, await this.#asking.written(standing)]).toEqual([standing.path, why.action, before])
  }

  async #look(standing: Standing): Promise<void> {
    if (!this.#isNew(standing, 'seen')) return
    const people = this.#inTurn(`${this.#open.placeOf(standing)} seen`, this.#district.people)
    const always = standing.author && !people.includes(standing.author) ? [standing.author] : []
    await this.#looking.at(standing, [...always, ...people])
  }

  /** Whether no way has come here by the same acts: ways that begin alike are looked at once. */
  #isNew({ author, isMotion, path }: Standing, what: string): boolean {
    const key = `${author?.name} ${isMotion}${path} ${what}`
    const isNew = !this.#known.has(key)
    this.#known.add(key)
    return isNew
  }

  /** All of them, the first time that a case stands so; later two of them. */
  #inTurn(key: string, people: Person[]): Person[] {
    const isKnown = this.#known.has(key)
    this.#known.add(key)
    return isKnown && people.length > 0 ? [...new Set([this.#next(people), this.#next(people)])] : people
  }

  readonly #next = (people: readonly Person[]): Person => people[this.#turn++ % people.length] as Person
  readonly #people = ({ code }: Standing, action: string): Person[] =>
    code && byCodeToo.includes(action) ? [...this.#district.people, byCode, byNumber] : this.#district.people
}

const namesOf = (people: readonly Person[], but?: Person) => people.filter((one) => one !== but).map(({ name }) => name)
