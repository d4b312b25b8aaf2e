import { graphql } from '../../gql/gql.ts'

/** The mutation of each act on a ballot; the server says which of them the viewer may do now. */
export const acts = {
  freeze: graphql(
    `mutation BallotFreeze($input: BallotFreezeInput!) { ballotFreeze(input: $input) { ballot { id } userErrors { code field message } } }`,
  ),
  open: graphql(
    `mutation BallotOpen($input: BallotOpenInput!) { ballotOpen(input: $input) { ballot { id } userErrors { code field message } } }`,
  ),
  close: graphql(
    `mutation BallotClose($input: BallotCloseInput!) { ballotClose(input: $input) { ballot { id } userErrors { code field message } } }`,
  ),
  signOff: graphql(
    `mutation BallotSignOff($input: BallotSignOffInput!) { ballotSignOff(input: $input) { ballot { id } userErrors { code field message } } }`,
  ),
  announce: graphql(
    `mutation BallotAnnounce($input: BallotAnnounceInput!) { ballotAnnounce(input: $input) { ballot { id } userErrors { code field message } } }`,
  ),
  void: graphql(
    `mutation BallotVoid($input: BallotVoidInput!) { ballotVoid(input: $input) { ballot { id } userErrors { code field message } } }`,
  ),
  erase: graphql(
    `mutation BallotDelete($input: BallotDeleteInput!) { ballotDelete(input: $input) { ballot { id } userErrors { code field message } } }`,
  ),
} as const
export type Act = keyof typeof acts

/** Those that cannot be taken back and lead nowhere: they are not what comes next. */
export const destructive: ReadonlySet<Act> = new Set(['void', 'erase'])
export const isAct = (action: string): action is Act => action in acts
