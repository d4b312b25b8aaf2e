/** What is voted on: which projects are taken, or how content the deputies are with those that were delivered. */
export const ballotKinds = ['selection', 'inspection'] as const
export type BallotKind = (typeof ballotKinds)[number]

/**
 * Where a round stands: being prepared; roll and method fixed; voted in; closed, to be signed off by the tellers; counted;
 * announced. A void one counts for nothing.
 */
export const ballotStatuses = ['draft', 'frozen', 'open', 'closed', 'counted', 'announced', 'void'] as const
export type BallotStatus = (typeof ballotStatuses)[number]

/** How a deputy has voted. */
export const ballotChannels = ['electronic', 'paper'] as const

/** From one bucket of the box to the next: so that no cast rewrites more than so many records. */
const bucketSize = 500

/** In how many rows the box of a round is kept. */
export const bucketsOf = (voters: number): number => Math.max(1, Math.ceil(voters / bucketSize))

/** Bytes of one record of the box: the hash of the token, its signature, the sealed choices. */
export const recordParts = { hash: 32, signature: 256, sealed: 256 } as const
/** Bytes of a voter's place among those that were issued. */
export const slotSize = 32
