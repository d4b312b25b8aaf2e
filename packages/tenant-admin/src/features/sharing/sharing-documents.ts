import { graphql } from '../../gql/gql.ts'

export const SharingDocument = graphql(`
  query SharingSessions {
    sharingSessions(first: 50) {
      nodes { id version title heldOn summary status cancelReason published viewerCanUpdate site { name nameEn } issues { title opinion { id number } } }
    }
    siteTree { id name nameEn }
  }
`)

/** What is done to a sharing session. */
export const changes = {
  create: graphql(
    `mutation SharingSessionCreate($input: SharingSessionCreateInput!) { sharingSessionCreate(input: $input) { sharingSession { id } userErrors { code field message } } }`,
  ),
  update: graphql(
    `mutation SharingSessionUpdate($input: SharingSessionUpdateInput!) { sharingSessionUpdate(input: $input) { sharingSession { id } userErrors { code field message } } }`,
  ),
  hold: graphql(
    `mutation SharingSessionHold($input: SharingSessionHoldInput!) { sharingSessionHold(input: $input) { sharingSession { id } userErrors { code field message } } }`,
  ),
  cancel: graphql(
    `mutation SharingSessionCancel($input: SharingSessionCancelInput!) { sharingSessionCancel(input: $input) { sharingSession { id } userErrors { code field message } } }`,
  ),
  publish: graphql(
    `mutation SharingSessionPublish($input: SharingSessionPublishInput!) { sharingSessionPublish(input: $input) { sharingSession { id } userErrors { code field message } } }`,
  ),
  takeOff: graphql(
    `mutation SharingSessionTakeOff($input: SharingSessionTakeOffInput!) { sharingSessionTakeOff(input: $input) { sharingSession { id } userErrors { code field message } } }`,
  ),
} as const
