import { graphql } from '../../gql/gql.ts'

export const BallotsDocument = graphql(`
  query Ballots($status: BallotStatus, $kind: BallotKind, $after: String) {
    ballots(first: 20, after: $after, status: $status, kind: $kind) {
      nodes {
        id number title kind status round rehearsal consultative createdAt
        body { name nameEn } tellers { id viewer person { name } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`)
/** Whose ballot it can be. */
export const BallotBodiesDocument = graphql(`
  query BallotBodies { congressBodies(first: 100) { nodes { id name nameEn status viewerCanPrepareBallot } } }
`)
/** In which session it can be held. */
export const BallotSessionsDocument = graphql(`
  query BallotSessions($bodyId: ID!) {
    node(id: $bodyId) { ... on CongressBody { id terms { id name sessions { id name } } } }
  }
`)
export const BallotProjectsDocument = graphql(`
  query BallotProjects($bodyId: ID!, $states: [String!]!) {
    projects(first: 100, bodyId: $bodyId, states: $states) { nodes { id number ordinal title published } }
  }
`)
export const BallotDocument = graphql(`
  query Ballot($id: ID!) {
    ballot(id: $id) {
      id version number title kind consultative rehearsal round status showTurnout openedAt closedAt voidReason rollDigest
      viewerActions viewerCanAnnounce viewerCanSignOff
      previous { id number } next { id number status }
      body { id name nameEn } session { id name }
      method { form rule places maxMarks }
      options { id ordinal title project { id number } }
      electorate { seats inOffice quorum majority onRoll present issued issuedOnPaper }
      tellers { id signedAt viewer person { id name } }
      readiness { code severity step message }
      announcement { number announcedAt lines pdfUrl }
      result {
        fault threshold returned returnedOnPaper valid void blank overmarked
        options {
          votes rank outcome option { id ordinal title }
          counts { for against abstain satisfied basically dissatisfied unmarked }
        }
        next { kind places options { id title } }
      }
      publication { returnedUrl choicesUrl proofUrl returnedRoot choicesRoot }
    }
  }
`)
export const BallotRollDocument = graphql(`
  query BallotRoll($id: ID!, $after: Int!) {
    ballot(id: $id) { id roll(after: $after) { ordinal name present channel } }
  }
`)
export const BallotBatchesDocument = graphql(`
  query BallotBatches($id: ID!) {
    ballot(id: $id) {
      id
      batches {
        ordinal entered viewerEntered agreed papers
        readers { viewer person { name } settled { paper choices } }
        differences { paper first second options { id } }
      }
    }
  }
`)
export const BallotTellerCandidatesDocument = graphql(`
  query BallotTellerCandidates($id: ID!) { ballot(id: $id) { id tellerCandidates { id name } } }
`)
export const BallotScreenDocument = graphql(`
  query BallotScreen($id: ID!) {
    ballot(id: $id) {
      id title status rehearsal showTurnout body { name nameEn } session { name }
      electorate { onRoll quorum present issued }
    }
  }
`)
/** How many are there and were issued a ballot, told when it changes. */
export const BallotTurnoutDocument = graphql(`
  subscription BallotTurnout($id: ID!) {
    ballotTurnout(ballotId: $id) { status electorate { onRoll quorum present issued } }
  }
`)
/** How the viewer shows who they are, once more. */
export const BallotProofDocument = graphql(`
  query BallotProof { viewer { account { hasSecondFactor } } }
`)
export const BallotCodeSend = graphql(`mutation BallotCodeSend { ballotCodeSend { sent userErrors { code field message } } }`)
export const BallotCreate = graphql(
  `mutation BallotCreate($input: BallotCreateInput!) { ballotCreate(input: $input) { ballot { id } userErrors { code field message } } }`,
)
export const BallotUpdate = graphql(
  `mutation BallotUpdate($input: BallotUpdateInput!) { ballotUpdate(input: $input) { ballot { id } userErrors { code field message } } }`,
)
export const BallotContinue = graphql(
  `mutation BallotContinue($input: BallotContinueInput!) { ballotContinue(input: $input) { ballot { id } userErrors { code field message } } }`,
)
export const BallotTellerAppoint = graphql(
  `mutation BallotTellerAppoint($input: BallotTellerAppointInput!) { ballotTellerAppoint(input: $input) { ballot { id } userErrors { code field message } } }`,
)
export const BallotTellerRemove = graphql(
  `mutation BallotTellerRemove($input: BallotTellerRemoveInput!) { ballotTellerRemove(input: $input) { ballot { id } userErrors { code field message } } }`,
)
export const BallotAttendanceMark = graphql(
  `mutation BallotAttendanceMark($input: BallotAttendanceMarkInput!) { ballotAttendanceMark(input: $input) { ballot { id } userErrors { code field message } } }`,
)
export const BallotPaperIssue = graphql(
  `mutation BallotPaperIssue($input: BallotPaperIssueInput!) { ballotPaperIssue(input: $input) { ballot { id } userErrors { code field message } } }`,
)
export const BallotBatchEnter = graphql(
  `mutation BallotBatchEnter($input: BallotBatchEnterInput!) { ballotBatchEnter(input: $input) { ballot { id } userErrors { code field message } } }`,
)
export const BallotBatchResolve = graphql(
  `mutation BallotBatchResolve($input: BallotBatchResolveInput!) { ballotBatchResolve(input: $input) { ballot { id } userErrors { code field message } } }`,
)
export const BallotBatchRemove = graphql(
  `mutation BallotBatchRemove($input: BallotBatchRemoveInput!) { ballotBatchRemove(input: $input) { ballot { id } userErrors { code field message } } }`,
)
