import { graphql } from '../../gql/gql.ts'

export const SuggestionsDocument = graphql(`
  query Suggestions(
    $mine: Boolean, $overdue: Boolean, $unspoken: Boolean, $key: Boolean, $orderBy: SuggestionOrder, $search: String, $states: [String!]
    $kind: SuggestionKind, $replyClass: ReplyClass, $resultRating: Satisfaction, $unitId: ID, $sessionId: ID, $mandateId: ID, $categoryId: ID
    $filedFrom: Date, $filedUntil: Date, $number: String, $siteId: ID, $repliedFrom: Date, $repliedUntil: Date, $after: String
  ) {
    suggestions(
      first: 20, after: $after, mine: $mine, overdue: $overdue, unspoken: $unspoken, key: $key, orderBy: $orderBy, search: $search
      states: $states, kind: $kind, replyClass: $replyClass, resultRating: $resultRating, unitId: $unitId, sessionId: $sessionId
      mandateId: $mandateId, categoryId: $categoryId, filedFrom: $filedFrom, filedUntil: $filedUntil, number: $number
      siteId: $siteId, repliedFrom: $repliedFrom, repliedUntil: $repliedUntil
    ) {
      nodes {
        id version number kind title stateName dueOn remainingDays key replyClass createdAt
        mandate { person { name } } unit { name }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`)
/** What the list can be restricted to. */
export const SuggestionFiltersDocument = graphql(`
  query SuggestionFilters {
    unitTree { id name status }
    siteTree { id name nameEn }
    congressSessions(first: 100) { nodes { id name term { name body { name } } } }
  }
`)
export const SuggestionDocument = graphql(`
  query Suggestion($id: ID!) {
    node(id: $id) {
      ... on Suggestion {
        id version number kind title text analysis proposal secret published redacted filedNumber filedOn state stateName owner dueOn hardOn
        remainingDays provisional mode round assignedOn contactLimit { dueOn remainingDays provisional } contactedOn key replyClass repliedOn processRating resultRating
        viewerActions viewerReasons { action code name } viewerCanOffer viewerCanPublish viewerCanUrge viewerCanRedact viewerUnits { id name }
        attachments { id name contentType url }
        mandate { id person { name } } body { name } session { name } site { name nameEn } category { name nameEn } leader { name }
        cosigners { id status mandate { person { name } } }
        units { id part status opinion opinionOn opinionLimit { dueOn remainingDays provisional } contactedOn unit { id name } }
        replies { id round class text promise promisedOn status letterNumber signedOn givenOn unit { id name } signer { name } }
        ratings { id round side process result remark signedOn unit { name } }
        prosecutions { id direction status field otherField text reason report limit { dueOn remainingDays provisional } }
        entries(first: 100) { ordinal at action stateName text reasonName visibility redacted by files { id name contentType url } }
      }
    }
  }
`)
export const SuggestionChangedDocument = graphql(
  `subscription SuggestionChanged($id: ID!) { suggestionChanged(id: $id) { id version } }`,
)
export const SuggestionOffer = graphql(
  `mutation SuggestionOffer($input: SuggestionOfferInput!) { suggestionOffer(input: $input) { prosecution { id } userErrors { code field message } } }`,
)
export const SuggestionRedact = graphql(
  `mutation SuggestionRedact($input: SuggestionRedactInput!) { suggestionRedact(input: $input) { suggestion { id } userErrors { code field message } } }`,
)
