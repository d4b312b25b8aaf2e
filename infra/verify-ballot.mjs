// Checks what was published of a ballot and counts it anew. It needs nothing but Node and the three published files:
//   node verify-ballot.mjs <folder with returned.txt, choices.txt and proof.json>
//   node verify-ballot.mjs <returned.txt> <choices.txt> <proof.json>
// It shares no code with the system that counted. docs/ballot-security.md says what it proves, and what it does not.
import { constants, createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

const given = process.argv.slice(2)
if (given.length !== 1 && given.length !== 3) {
  console.error('usage: node verify-ballot.mjs <folder> | <returned.txt> <choices.txt> <proof.json>')
  process.exit(2)
}
const paths = given.length === 3 ? given : ['returned.txt', 'choices.txt', 'proof.json'].map((name) => join(given[0], name))
const [returnedText, choicesText, proofText] = paths.map((path) => readFileSync(path, 'utf8'))

let failures = 0
const check = (what, isRight, detail = '') => {
  if (!isRight) failures++
  console.log(`${isRight ? '✓' : '✗'} ${what}${detail && !isRight ? `: ${detail}` : ''}`)
}
/** What cannot be read at all is not judged. */
const demand = (what, isRight) => {
  if (isRight) return
  console.log(`✗ ${what}`)
  process.exit(1)
}
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()
const isCount = (number) => Number.isInteger(number) && number >= 0
const isSorted = (texts) => texts.every((text, i) => i === 0 || texts[i - 1] < text)

// One form of the files alone: no other spelling of a line counts as another line.
demand(
  'the lists end with their last line',
  [returnedText, choicesText].every((text) => text === '' || text.endsWith('\n')),
)
const linesOf = (text) => text.split('\n').slice(0, -1)
const [returned, chosen] = [linesOf(returnedText), linesOf(choicesText)]
const proof = JSON.parse(proofText)
const { method, count, result } = proof
const marks = {
  choose: { 1: 'for', 0: 'unmarked' },
  each: { f: 'for', a: 'against', n: 'abstain', '-': 'unmarked' },
  assess: { s: 'satisfied', b: 'basically', d: 'dissatisfied', '-': 'unmarked' },
}[method.form]
demand('the proof has a form that is known', proof.format === 'minhui-ballot-3' && marks !== undefined)
demand('the rule is known', ['majority_of_all', 'top_k'].includes(method.rule) && typeof method.consultative === 'boolean')
demand('places and limit of marks are numbers', isCount(method.places) && isCount(method.maxMarks))
const figures = ['inOffice', 'present', 'issued', 'returned', 'electronic', 'papers', 'issuedOnPaper']
demand(
  'the figures are numbers',
  figures.every((name) => isCount(count[name])),
)
const ids = method.options.map(({ id }) => id)
const { ballot, roll } = proof
demand('the roll is a list', Array.isArray(roll) && typeof ballot?.id === 'string')
demand(
  'each option is there once, in the order of the paper',
  new Set(ids).size === ids.length && method.options.every(({ ordinal }, i) => ordinal === i + 1),
)

// RFC 6962, 2.1: split at the largest power of two below the length.
function rootOf(entries) {
  if (entries.length === 0) return sha256()
  if (entries.length === 1) return sha256(Buffer.of(0), entries[0])
  let split = 1
  while (split * 2 < entries.length) split *= 2
  return sha256(Buffer.of(1), rootOf(entries.slice(0, split)), rootOf(entries.slice(split)))
}

// Ballots that came back: each has a signature of the key of this round, and none is there twice.
const spki = Buffer.from(proof.signingKey, 'base64')
const key = createPublicKey({ key: spki, format: 'der', type: 'spki' })
const { modulusLength, publicExponent } = key.asymmetricKeyDetails ?? {}
check('the key of the round is RSA of 2048 bits', modulusLength === 2048 && publicExponent === 65_537n)
const pss = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }
const cast = returned.map((line) => {
  const [, hash, signature] = /^([0-9a-f]{64}) ([\w-]{342})$/.exec(line) ?? []
  const bytes = Buffer.from(signature ?? '', 'base64url')
  // Of several texts for the same bytes one alone counts.
  return { hash, bytes, isWritten: signature !== undefined && bytes.toString('base64url') === signature }
})
check(
  'each line of the ballots is a hash and a signature',
  cast.every(({ isWritten }) => isWritten),
)
const unsigned = cast.filter(
  ({ hash, bytes, isWritten }) => !isWritten || !verify('sha384', Buffer.from(hash, 'hex'), pss, bytes),
)
check(
  `${returned.length} ballots came back, each signed by the key of the round`,
  unsigned.length === 0,
  `${unsigned.length} are not`,
)
check('none of them is there twice, and no order of theirs tells anything', isSorted(cast.map(({ hash }) => hash ?? '')))
check('no signature is there twice', new Set(cast.map(({ bytes }) => bytes.toString('hex'))).size === cast.length)

// What was fixed before the vote: a line for each voter, which names nobody, the method and the paper.
const { form, rule, places, maxMarks, consultative } = method
const fixed = {
  ballot: ballot.id,
  roll,
  method: { form, rule, places, maxMarks, consultative, options: ids },
  options: method.options.map(({ id, title }) => [id, title]),
}
const rollDigest = sha256(JSON.stringify(fixed)).toString('hex')
check(
  'each line of the roll is a hash',
  roll.every((line) => /^[0-9a-f]{64}$/.test(line)),
)
check('no voter is on the roll twice, and no order of theirs tells anything', isSorted(roll))
check('roll, method and paper are those that were fixed', rollDigest === proof.rollDigest)
check('no more are there than are on the roll', count.present <= roll.length)
check('no more were issued a ballot than are on the roll', count.issued <= roll.length)

// Choices: each has a tracker of its own, and is spelt as the paper asks, or is `!`: what nobody could read.
const size = method.options.length
const read = chosen.map((line) => /^([0-9a-f]{32}) (\S+)$/.exec(line) ?? [])
const isSpelt = (text) => text === '!' || (text?.length === size && [...text].every((mark) => Object.hasOwn(marks, mark)))
check(
  'each line of the choices is a tracker and what was chosen',
  read.every(([, tracker, text]) => tracker !== undefined && isSpelt(text)),
)
check('no tracker is there twice, and no order of theirs tells anything', isSorted(read.map(([, tracker]) => tracker ?? '')))

// Both lists are those whose roots were announced, and fit each other and the figures.
const [returnedRoot, choicesRoot] = [returned, chosen].map((lines) => rootOf(lines).toString('hex'))
const fingerprint = sha256(spki).toString('hex')
check('the list of ballots is the one of the proof', returnedRoot === proof.returnedRoot)
check('the list of choices is the one of the proof', choicesRoot === proof.choicesRoot)
check('the key is the one of the proof', fingerprint === proof.keyFingerprint)
check('as many ballots came back as were counted', returned.length === count.electronic, String(returned.length))
check('what came back is what was cast and the papers', count.returned === count.electronic + count.papers)
check('of those who were issued a ballot no more have papers than all', count.issuedOnPaper <= count.issued)
check('no more are there than are in office', count.present <= count.inOffice)

// The count, by the words of the law: DOMAIN 3.5, Organic Law 14, 25, 29, Electoral Law 44.
const answers = ['for', 'against', 'abstain', 'satisfied', 'basically', 'dissatisfied', 'unmarked']
const half = Math.floor(count.inOffice / 2) + 1
const quorum = method.consultative ? null : Math.max(1, Math.ceil((2 * count.inOffice) / 3))
const threshold = method.consultative || (method.form !== 'assess' && method.rule === 'top_k') ? null : half
const fault = faultOf()
const nothing = { valid: 0, void: 0, blank: 0, overmarked: 0, options: [], elected: [], next: null }
const own = { fault, quorum, threshold, ...nothing, ...(fault === null && counted()) }
if (fault === null) check('as many choices as ballots and papers', chosen.length === count.returned, String(chosen.length))
else check('of a vote that is none no choice is known', chosen.length === 0)
check(fault === null ? 'the vote stands' : `the vote is none: ${fault}`, result.fault === fault, `announced: ${result.fault}`)
// Every number and every word of the result is reckoned here, and none is believed.
for (const [name, value] of Object.entries(own)) {
  if (name === 'options' || name === 'fault') continue
  check(`${name}: ${JSON.stringify(value)}`, isDeepStrictEqual(result[name], value), `announced: ${JSON.stringify(result[name])}`)
}
check('as many options in the result as on the paper', result.options.length === own.options.length)
for (const [i, one] of own.options.entries())
  check(
    `${method.options[i].title}: ${one.votes}, ${one.outcome}`,
    isDeepStrictEqual(result.options[i], one),
    `announced: ${JSON.stringify(result.options[i])}`,
  )
check(
  'nothing else is in the result',
  Object.keys(result).every((name) => name in own),
)

/** Why the vote is none; null: it stands. */
function faultOf() {
  if (count.present < (quorum ?? 1)) return 'no_quorum'
  if (count.issued > count.inOffice) return 'over_issued'
  const isOver = count.papers > count.issuedOnPaper || count.electronic > count.issued - count.issuedOnPaper
  return isOver ? 'over_returned' : null
}

/** Counts what was chosen. */
function counted() {
  const sums = ids.map(() => Object.fromEntries(answers.map((name) => [name, 0])))
  const totals = { valid: 0, void: 0, blank: 0, overmarked: 0 }
  for (const [, , text = ''] of read) {
    const said = [...text].map((mark) => (Object.hasOwn(marks, mark) ? marks[mark] : undefined))
    const isRead = said.length === size && said.every((answer) => answer !== undefined)
    const isOver = isRead && said.filter((answer) => answer === 'for').length > method.maxMarks
    if (!isRead || isOver) {
      totals.void++
      if (isOver) totals.overmarked++
      continue
    }
    totals.valid++
    if (said.every((answer) => answer === 'unmarked')) totals.blank++
    for (const [i, answer] of said.entries()) sums[i][answer]++
  }
  const deciding = method.form === 'assess' ? 'satisfied' : 'for'
  const least = threshold ?? (method.consultative ? Number.POSITIVE_INFINITY : 1)
  const options = ids.map((id, i) => {
    const votes = sums[i][deciding]
    const rank = 1 + sums.filter((other) => other[deciding] > votes).length
    return { id, counts: sums[i], votes, rank, passed: votes >= least }
  })
  if (method.consultative) return { ...totals, options: options.map((one) => ({ ...one, outcome: 'ranked' })) }
  if (method.form === 'assess') return { ...totals, options: options.map((one) => ({ ...one, outcome: gradeOf(one.counts) })) }
  return { ...totals, ...electedOf(options) }
}

/** By more than half of all in office. */
function gradeOf({ satisfied, basically }) {
  if (satisfied >= half) return 'satisfied'
  return satisfied + basically >= half ? 'basically_satisfied' : 'dissatisfied'
}

/** Those with the votes that are needed; of more than places those with most; of equal ones on the boundary none. */
function electedOf(options) {
  const byVotes = options.toSorted((one, other) => other.votes - one.votes)
  const standing = byVotes.filter(({ passed }) => passed)
  const inFront = (one) => standing.filter(({ votes }) => votes >= one.votes).length
  const elected = standing.filter((one) => inFront(one) <= method.places)
  const left = method.places - elected.length
  // The next after the elected passed too, and there is a place: then it has to share it with others.
  const next = standing[elected.length]
  const tied = left > 0 && next ? standing.filter(({ votes }) => votes === next.votes) : []
  const again = tied.length > 0 ? tied : byVotes.filter((one) => !elected.includes(one))
  const outcomeOf = (one) => (elected.includes(one) ? 'elected' : tied.includes(one) ? 'tied' : 'not_elected')
  const named = (list) => list.map(({ id }) => id)
  return {
    options: options.map((one) => ({ ...one, outcome: outcomeOf(one) })),
    elected: named(elected),
    next:
      left > 0 && again.length > 0 ? { kind: tied.length > 0 ? 'runoff' : 'further', options: named(again), places: left } : null,
  }
}

console.log('Compare with the announcement: whoever was shown other ones was shown another vote.')
console.log(`  root of the ballots (回收清单校验值)  ${returnedRoot}`)
console.log(`  root of the choices (选择清单校验值)  ${choicesRoot}`)
console.log(`  digest of what was fixed (名册和办法校验值) ${rollDigest}`)
console.log(`  fingerprint of the key (发票公钥指纹) ${fingerprint}`)
console.log(failures === 0 ? '✓ all of it is right' : `✗ ${failures} things are wrong`)
process.exitCode = failures === 0 ? 0 : 1
