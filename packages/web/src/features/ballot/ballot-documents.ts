import { graphql } from '../../gql/gql.ts'
import type { BallotQuery, BoothQuery } from '../../gql/graphql.ts'

export const BoothDocument = graphql(`
  query Booth($id: ID!) {
    viewer { displayName account { phone hasSecondFactor } }
    ballot(id: $id) {
      id number title kind round rehearsal consultative status issueKey boxKey
      body { id name } session { id name }
      method { form rule places maxMarks }
      options { id ordinal title project { id number } }
      electorate { inOffice quorum majority onRoll }
      viewerBallot { onRoll ordinal present issued }
    }
  }
`)
export type Booth = NonNullable<BoothQuery['ballot']>

export const BallotDocument = graphql(`
  query Ballot($id: ID!) {
    ballot(id: $id) {
      id number title kind round rehearsal consultative status openedAt closedAt voidReason rollDigest showTurnout issueKey
      body { id name } session { id name }
      method { form rule places maxMarks }
      options { id ordinal title project { id number } }
      electorate { seats inOffice quorum majority onRoll present issued }
      tellers { person { id name } signedAt }
      viewerBallot { onRoll }
      previous { id round } next { id round }
      announcement { number announcedAt lines pdfUrl }
      result {
        fault threshold returned valid void blank overmarked
        options {
          option { id ordinal title project { id number } }
          counts { for against abstain satisfied basically dissatisfied unmarked }
          votes rank passed outcome
        }
        next { kind places options { id title } }
      }
      returnedList { root }
      publication { returnedUrl choicesUrl proofUrl returnedRoot choicesRoot }
    }
  }
`)
export type Ballot = NonNullable<BallotQuery['ballot']>
export type Result = NonNullable<Ballot['result']>

export const BallotsDocument = graphql(`
  query Ballots($after: String, $kind: BallotKind) {
    ballots(first: 20, after: $after, kind: $kind) {
      nodes { id number title kind round rehearsal consultative status body { id name } session { id name } announcement { announcedAt } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const HallDocument = graphql(`
  query Hall($id: ID!) {
    ballot(id: $id) {
      id title round rehearsal status showTurnout body { id name } electorate { inOffice quorum onRoll present issued }
    }
  }
`)

/** How many are there and were issued a ballot, told when it changes. */
export const HallTurnoutDocument = graphql(`
  subscription HallTurnout($id: ID!) {
    ballotTurnout(ballotId: $id) { status electorate { inOffice quorum onRoll present issued } }
  }
`)

export const CheckIn = graphql(
  `mutation BallotCheckIn($input: BallotCheckInInput!) { ballotCheckIn(input: $input) { ballot { id } userErrors { code field message } } }`,
)
export const CodeSend = graphql(`mutation BallotCodeSend { ballotCodeSend { sent userErrors { code field message } } }`)
export const Issue = graphql(
  `mutation BallotIssue($input: BallotIssueInput!) { ballotIssue(input: $input) { blindSignature userErrors { code field message } } }`,
)
