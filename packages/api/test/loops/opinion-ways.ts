/** Ways of cases by what they are about, as `Walk.goes` takes them. */
export type Ways = Record<string, string>

const accepted = 'accept→accepted'
const classified = `${accepted} classify→classified`
const assigned = `${classified} assign→assigned`
const handling = `${assigned} start→handling`
const replied = `${handling} reply→replied`
const writtenOff = 'rate→rated close→closed'
/** Handled anew by another unit, to the end. */
const again = `assign.second→assigned start→handling reply→replied ${writtenOff}`

/** The way to each state that an author may take an opinion back from, or from which somebody goes on. */
export const wayTo: Ways = {
  submitted: '',
  accepted,
  classified,
  assigned,
  handling,
  awaiting: `${handling} ask→awaiting`,
  returned: `${assigned} return→returned`,
  escalated: `${classified} escalate→escalated`,
  replied,
  explained: `${handling} explain→explained`,
  reopened: `${replied} rate.dissatisfied→reopened`,
}

/** What becomes of opinions in every district, from the station to the end. */
export const opinionWays: Ways = {
  'a citizen scans the code of a station, and what was said is written off': `${replied} ${writtenOff} withdraw!STATUS reply!STATUS`,
  'what can be settled at once is settled at the station': `${accepted} settle→replied ${writtenOff}`,
  'what was settled late is settled still': `${classified} classify→classified settle→replied ${writtenOff}`,
  'a unit gives it back once, and no second time': `${assigned} return→returned assign.second→assigned return!ONLY_SO_OFTEN start→handling return!ONLY_SO_OFTEN reply→replied ${writtenOff}`,
  'it is given back by whoever has begun, and passed up then': `${handling} return→returned escalate→escalated assign.second→assigned start→handling explain→explained ${writtenOff}`,
  'it is taken back from the wrong unit, and from one that cannot go on': `${assigned} takeBack→classified assign.second→assigned start→handling takeBack→classified assign→assigned start→handling ask→awaiting takeBack→classified ${again}`,
  'it is passed up, and answered from there': `${wayTo['escalated']} reply→replied ${writtenOff}`,
  'it is passed up, and explained from there': `${wayTo['escalated']} explain→explained ${writtenOff}`,
  'the office explains why nothing can be done': `${classified} explain→explained rate.dissatisfied→reopened escalate→escalated reply→replied ${writtenOff}`,
  'it is not taken up': 'reject→rejected withdraw!STATUS accept!STATUS',
  'it is not taken up after all': `${accepted} reject→rejected`,
  'it is not taken up, classified as it is': `${classified} reject→rejected`,
  'whoever is dissatisfied has it handled again': `${wayTo['reopened']} ${again}`,
  'the citizen is asked, and answers': `${wayTo['awaiting']} answer→handling reply→replied ${writtenOff}`,
  'the citizen is asked, and it goes on without an answer': `${wayTo['awaiting']} proceed→handling reply→replied ${writtenOff}`,
  'it is looked back at while it is rated, and handled again': `${replied} rate→rated lookBack→rated reopen→reopened ${again}`,
  'it is looked back at when it is written off, and handled again': `${replied} ${writtenOff} lookBack→closed reopen→reopened ${again}`,
}
