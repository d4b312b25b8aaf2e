import { graphql } from '../../gql/gql.ts'

export const UnitsDocument = graphql(`
  query Units {
    unitTree {
      id version code name shortName kind phone competences status hasHandler parent { id }
      viewerCanUpdate viewerCanMove viewerCanRetire viewerCanAppoint
    }
  }
`)
export const UnitStaffDocument = graphql(`
  query UnitStaffOf($id: ID!) {
    node(id: $id) { ... on Unit { id staff { id duty title validFrom validTo person { name } } } }
  }
`)
export const CreateUnit = graphql(
  `mutation UnitCreate($input: UnitCreateInput!) { unitCreate(input: $input) { unit { id } userErrors { code field message } } }`,
)
export const UpdateUnit = graphql(
  `mutation UnitUpdate($input: UnitUpdateInput!) { unitUpdate(input: $input) { unit { id version } userErrors { code field message } } }`,
)
export const MoveUnit = graphql(
  `mutation UnitMove($input: UnitMoveInput!) { unitMove(input: $input) { unit { id } userErrors { code field message } } }`,
)
export const RetireUnit = graphql(
  `mutation UnitRetire($input: UnitRetireInput!) { unitRetire(input: $input) { unit { id } userErrors { code field message } } }`,
)
export const RestoreUnit = graphql(
  `mutation UnitRestore($input: UnitRestoreInput!) { unitRestore(input: $input) { unit { id } userErrors { code field message } } }`,
)
export const Appoint = graphql(
  `mutation UnitStaffAppoint($input: UnitStaffAppointInput!) { unitStaffAppoint(input: $input) { unitStaff { id } userErrors { code field message } } }`,
)
export const EndStaff = graphql(
  `mutation UnitStaffEnd($input: UnitStaffEndInput!) { unitStaffEnd(input: $input) { unitStaff { id } userErrors { code field message } } }`,
)
