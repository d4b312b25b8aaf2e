/**
 * What is on the paper: `choose` marks at most so many of the options (form A), `each` answers for, against or abstain to
 * every option (form B), `assess` says of every option how satisfied one is with it (the yearly inspection).
 */
export const ballotForms = ['choose', 'each', 'assess'] as const
export type BallotForm = (typeof ballotForms)[number]

/**
 * Who is elected: `majority_of_all` asks for more than half of all deputies in office, not of those present (OL 25, 29),
 * and of more than there are places for takes those with most votes; `top_k` takes those with most votes alone.
 */
export const ballotRules = ['majority_of_all', 'top_k'] as const
export type BallotRule = (typeof ballotRules)[number]

/** How a round is voted and counted; frozen before it opens. */
export type BallotMethod = {
  form: BallotForm
  /** Of `assess` it is not asked: an inspection is always by more than half of all. */
  rule: BallotRule
  /** How many are to be elected; of `assess` it is not asked. */
  places: number
  /** More options than this marked, or answered with for, void a paper (EL 44). As many as there are options: no limit. */
  maxMarks: number
  /** Ids in the order of the paper. */
  options: readonly string[]
  /** Of street deputies, who are no congress: it advises, and nobody is elected by it. */
  consultative: boolean
}

/** The fewest that are more than half of all (过半数). */
export const majorityOf = (all: number): number => Math.floor(all / 2) + 1

/** The fewest with whom a congress may meet: two thirds of all in office (OL 14), and never nobody. */
export const quorumOf = (all: number): number => Math.max(1, Math.ceil((2 * all) / 3))

/** The limit of marks of a paper where nobody said another: form A as many as there are places, the others none. */
export const usualMaxMarks = (form: BallotForm, places: number, options: number): number =>
  form === 'choose' ? Math.min(places, options) : options
