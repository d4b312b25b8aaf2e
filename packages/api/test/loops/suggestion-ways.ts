import type { Ways } from './opinion-ways.ts'

const submitted = 'submit→first_review'
const reviewed = `${submitted} approve→second_review`
const filed = `${reviewed} file→filed`
const assigned = `${filed} assign→assigned`
const handling = `${assigned} start→handling`
const answered = 'prepareReply→handling signReply→replied'
const replied = `${handling} ${answered}`
const contented = 'rateBack→replied rate→rated'
const closed = 'close→closed'
const unhappy = `${replied} rateBack→replied rate.dissatisfied→rated→handling`
const convened = `${unhappy} ${answered} rate.dissatisfied→replied rateBack→rated→joint_meeting`
/** The day that is promised; until then what is promised is followed. */
export const promisedOn = '2026-12-31'
const promised = `prepareReply.promise→handling signReply→replied ${contented} close→tracking≤${promisedOn}`

/** The way to each state in which something can be said beside it, or from which its deputy takes it back. */
export const suggestionWayTo: Ways = {
  draft: '',
  co_signing: 'circulate→co_signing',
  first_review: submitted,
  second_review: reviewed,
  feasibility: `${reviewed} askFeasibility→feasibility`,
  revision: `${submitted} sendBack→revision`,
  filed,
  assigned,
  handling,
  returning: `${handling} return→returning`,
  extending: `${handling} askExtension→extending`,
  replied,
  rated: `${replied} ${contented}`,
  joint_meeting: convened,
  tracking: `${handling} ${promised}`,
  closed: `${replied} ${contented} ${closed}`,
}

/** What becomes of a deputy's suggestion in every district, from the draft to the end. */
export const suggestionWays: Ways = {
  'a suggestion is filed, handled, answered, rated by both sides and closed': `edit→draft ${handling} contact→handling
    prepareReply→handling correctReply→handling ${answered} withdraw!STATUS ${contented} ${closed} withdraw!STATUS`,
  'it is sent back by both reviews, and not filed in the end': `${submitted} sendBack→revision edit→revision ${reviewed}
    sendBack→revision circulate→co_signing ${reviewed} reject→rejected submit!STATUS`,
  'it is not filed by the first review': `${submitted} reject→rejected`,
  'it is sent back and never handed in again': `${suggestionWayTo['revision']} reject→rejected`,
  'a unit is asked before whether it can be done': `${suggestionWayTo['feasibility']} opine→second_review file→filed`,
  'a unit that is asked before says nothing': `${suggestionWayTo['feasibility']} @2026-02-24 (lapse)!EARLY
    @2026-02-25 (lapse)→second_review≤2026-03-03`,
  'a unit gives it back with the consent of the office, the next without': `${assigned} contact→assigned return→returning consentReturn→filed
    assign.second→assigned start→handling return→returning refuseReturn→assigned start→handling ${answered} ${contented} ${closed}`,
  'it is difficult, and gets six months once': `${handling} askExtension→extending grantExtension→handling
    askExtension!ONLY_SO_OFTEN ${answered} ${contented} ${closed}`,
  'it is not difficult enough for six months': `${handling} askExtension→extending refuseExtension→handling ${answered}`,
  'one unit leads, another gives its opinion': `${filed} assign.lead→assigned opine→assigned start→handling opine→handling
    ${answered} rate→replied rateBack→rated ${closed}`,
  'each of two units answers for its part, and what they promise again': `${filed} assign.each→assigned start.second→handling
    prepareReply.first.promise→handling prepareReply.second→handling signReply.first→handling signReply.second→replied
    rateBack.first→replied rateBack.second→replied rate→rated close→tracking≤${promisedOn}
    prepareReply.first→tracking prepareReply.second→tracking signReply.second→tracking signReply.first→replied
    rate→replied rateBack.second→replied rateBack.first→rated ${closed}`,
  'what is promised is followed, and answered again when it is done': `${suggestionWayTo['tracking']}
    prepareReply→tracking correctReply→tracking prepareReply→tracking signReply→replied ${contented} ${closed}`,
  'what is promised is taken from a unit that cannot keep it': `${suggestionWayTo['tracking']} takeBack→filed assign.second→assigned`,
  'the deputy is dissatisfied, then again, and all sit down together': `${unhappy} return!STATUS askExtension!STATUS
    ${answered} rate.dissatisfied→replied rateBack→rated→joint_meeting conclude→handling ${answered} ${contented} ${closed}`,
  'all sit down together, and nothing more can be done': `${convened} conclude.settled→rated ${closed}`,
  'it is taken back from its unit, to be assigned anew': `${assigned} takeBack→filed assign→assigned start→handling
    takeBack→filed assign.second→assigned start→handling ${answered} ${contented} ${closed}`,
  'a deputy is asked to sign, signs, and takes the signature back': `circulate→co_signing cosign→co_signing cosign!STATUS revise→draft
    circulate→co_signing cosign→co_signing decline→co_signing circulate→co_signing cosign→co_signing ${submitted}`,
  'whoever says nothing in time is not waited for': `${replied} rate→replied @2026-03-09 (lapse)!EARLY
    @2026-03-10 (lapse)→rated≤2026-03-17 ${closed}`,
}
