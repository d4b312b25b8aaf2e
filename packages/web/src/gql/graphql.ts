/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Level of a deputy; advisory deputies (议政代表) belong to a street. */
export type DeputyLevel =
  | 'ADVISORY'
  | 'CITY'
  | 'DISTRICT'
  | 'NATIONAL'
  | 'PROVINCIAL'
  | 'TOWN';

export type TenantsQueryVariables = Exact<{ [key: string]: never; }>;


export type TenantsQuery = { readonly tenants: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly nameEn: string, readonly region: { readonly code: string, readonly name: string, readonly nameEn: string } | null }> };

export type DeputyQueryVariables = Exact<{
  id: string;
}>;


export type DeputyQuery = { readonly node:
    | { readonly __typename: 'AuditEntry' }
    | { readonly __typename: 'CalendarDay' }
    | { readonly __typename: 'CongressBody' }
    | { readonly __typename: 'CongressSession' }
    | { readonly __typename: 'Constituency' }
    | { readonly __typename: 'Delegation' }
    | { readonly __typename: 'DeputyGroup' }
    | { readonly __typename: 'File' }
    | { readonly __typename: 'GroupCategory' }
    | { readonly __typename: 'IdentityProvider' }
    | { readonly __typename: 'Import' }
    | { readonly __typename: 'Invitation' }
    | { readonly __typename: 'Mandate', readonly id: string, readonly level: DeputyLevel, readonly person: { readonly id: string, readonly name: string, readonly profession: string | null, readonly employer: string | null, readonly jobTitle: string | null, readonly biography: string | null, readonly contact: string | null } | null, readonly body: { readonly id: string, readonly name: string } | null, readonly assignments: ReadonlyArray<{ readonly id: string, readonly site: { readonly id: string, readonly code: string, readonly name: string, readonly address: string | null } | null }>, readonly groups: ReadonlyArray<{ readonly id: string, readonly group: { readonly id: string, readonly name: string } | null }> }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Norm' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'NotificationTemplate' }
    | { readonly __typename: 'Opinion' }
    | { readonly __typename: 'OpinionCategory' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'QrCode' }
    | { readonly __typename: 'Role' }
    | { readonly __typename: 'RoutingRule' }
    | { readonly __typename: 'SecuritySetting' }
    | { readonly __typename: 'ServiceArea' }
    | { readonly __typename: 'ServiceDay' }
    | { readonly __typename: 'Site' }
    | { readonly __typename: 'SiteKind' }
    | { readonly __typename: 'SiteTier' }
    | { readonly __typename: 'TenantExport' }
    | { readonly __typename: 'TenantSetting' }
    | { readonly __typename: 'Term' }
    | { readonly __typename: 'Theme' }
    | { readonly __typename: 'Unit' }
    | { readonly __typename: 'Webhook' }
    | { readonly __typename: 'WebhookDelivery' }
   | null };

export type DeputiesQueryVariables = Exact<{
  first: number;
  search?: string | null | undefined;
  level?: DeputyLevel | null | undefined;
}>;


export type DeputiesQuery = { readonly mandates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly level: DeputyLevel, readonly person: { readonly id: string, readonly name: string, readonly profession: string | null, readonly employer: string | null, readonly jobTitle: string | null, readonly contact: string | null } | null, readonly assignments: ReadonlyArray<{ readonly id: string, readonly site: { readonly id: string, readonly name: string } | null }>, readonly groups: ReadonlyArray<{ readonly id: string, readonly group: { readonly id: string, readonly name: string } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type DistrictQueryVariables = Exact<{ [key: string]: never; }>;


export type DistrictQuery = { readonly tenant: { readonly id: string, readonly slug: string, readonly name: string, readonly nameEn: string }, readonly tenantSetting: { readonly id: string, readonly primaryColor: string, readonly accentColor: string, readonly logo: string | null, readonly slogan: string | null } | null };

export type IntroductionQueryVariables = Exact<{ [key: string]: never; }>;


export type IntroductionQuery = { readonly tenantSetting: { readonly id: string, readonly introduction: string | null, readonly introductionEn: string | null } | null, readonly serviceDays: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly note: string | null, readonly upcoming: ReadonlyArray<string> }> } };

export type GroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupsQuery = { readonly deputyGroups: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly memberCount: number, readonly category: { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly ordinal: number } | null, readonly body: { readonly id: string, readonly name: string } | null }> } };

export type SiteQueryVariables = Exact<{
  code: string;
}>;


export type SiteQuery = { readonly siteByCode: { readonly id: string, readonly code: string, readonly name: string, readonly nameEn: string | null, readonly address: string | null, readonly phone: string | null, readonly introduction: string | null, readonly areaM2: number | null, readonly kind: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly path: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly nameEn: string | null }>, readonly children: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly nameEn: string | null }>, readonly openingHours: ReadonlyArray<{ readonly weekday: number, readonly opens: string, readonly closes: string }>, readonly rooms: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly regimes: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly serviceAreas: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly keepers: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }>, readonly counts: { readonly deputies: number, readonly pointsMet: number, readonly pointsPossible: number } | null, readonly assignments: ReadonlyArray<{ readonly id: string, readonly mandate: { readonly id: string, readonly level: DeputyLevel, readonly person: { readonly id: string, readonly name: string, readonly profession: string | null, readonly contact: string | null } | null } | null }> } | null };

export type SiteTreeQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteTreeQuery = { readonly siteTree: ReadonlyArray<{ readonly id: string, readonly parentId: string | null, readonly code: string, readonly name: string, readonly nameEn: string | null, readonly address: string | null, readonly kind: { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly tier: { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly ordinal: number } | null } | null }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const TenantsDocument = {"__meta__":{"hash":"sha256:521a7b237ab53e0af987d6cbdab8bb9b9b7fb683baaf7b4a96c8fe9cd536c613"}} as unknown as TypedDocumentString<TenantsQuery, TenantsQueryVariables>;
export const DeputyDocument = {"__meta__":{"hash":"sha256:b958c840a1d32a6b75ff06c460d75f695ad4797d3972bfa5c5432cf63e77cbb5"}} as unknown as TypedDocumentString<DeputyQuery, DeputyQueryVariables>;
export const DeputiesDocument = {"__meta__":{"hash":"sha256:35fd5fac9d28a2cbb1303ad5bc2f972b2367d7c89ba962b9ef3d2d390f326dcd"}} as unknown as TypedDocumentString<DeputiesQuery, DeputiesQueryVariables>;
export const DistrictDocument = {"__meta__":{"hash":"sha256:71d96676978d0c428466b674c42d3017653ed4ada9ab62d67295365f9648d4ce"}} as unknown as TypedDocumentString<DistrictQuery, DistrictQueryVariables>;
export const IntroductionDocument = {"__meta__":{"hash":"sha256:7ca9c31a5e8fedd0b07d04907a1f1fa15f2d923a379050410144f6332ba3d3e5"}} as unknown as TypedDocumentString<IntroductionQuery, IntroductionQueryVariables>;
export const GroupsDocument = {"__meta__":{"hash":"sha256:0bc1f0e15986817b4d8af664919e64fa8a340026a65924e07b7cae629cba982b"}} as unknown as TypedDocumentString<GroupsQuery, GroupsQueryVariables>;
export const SiteDocument = {"__meta__":{"hash":"sha256:bcab7e9f042356d8a4eeb3122f8fcd429be7c956ee9f38d6a452f62e0be38fe3"}} as unknown as TypedDocumentString<SiteQuery, SiteQueryVariables>;
export const SiteTreeDocument = {"__meta__":{"hash":"sha256:231f43b66b566b7f74aac2f7a24199a6565364b0ee3454ae38ae999ab0b3dc5f"}} as unknown as TypedDocumentString<SiteTreeQuery, SiteTreeQueryVariables>;