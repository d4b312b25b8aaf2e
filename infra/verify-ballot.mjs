// Checks what was published of a ballot and counts it anew. It needs nothing but Node and the three published files:
//   node verify-ballot.mjs <folder with returned.txt, choices.txt and proof.json>
//   node verify-ballot.mjs <returned.txt> <choices.txt> <proof.json>
// It shares no code with the system that counted. docs/ballot-security.md says what it proves, and what it does not.
import { constants, createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const given = process.argv.slice(2)
if (given.length !== 1 && given.length !== 3) {
  console.error('usage: node verify-ballot.mjs <folder> | <returned.txt> <choices.txt> <proof.json>')
  process.exit(2)
}
const paths = given.length === 3 ? given : ['returned.txt', 'choices.txt', 'proof.json'].map((name) => join(given[0], name))
const [returnedText, choicesText, proofText] = paths.map((path) => readFileSync(path, 'utf8'))
const linesOf = (text) => (text === '' ? [] : text.replace(/\n$/, '').split('\n'))
const [returned, chosen, proof] = [linesOf(returnedText), linesOf(choicesText), JSON.parse(proofText)]
const { method, count, result } = proof

let failures = 0
const check = (what, isRight, detail = '') => {
  if (!isRight) failures++
  console.log(`${isRight ? '✓' : '✗'} ${what}${detail && !isRight ? `: ${detail}` : ''}`)
}
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()

// RFC 6962, 2.1: split at the largest power of two below the length.
function rootOf(entries) {
  if (entries.length === 0) return sha256()
  if (entries.length === 1) return sha256(Buffer.of(0), entries[0])
  let split = 1
  while (split * 2 < entries.length) split *= 2
  return sha256(Buffer.of(1), rootOf(entries.slice(0, split)), rootOf(entries.slice(split)))
}

// Ballots that came back: each has a signature of the key of this round, and none is there twice.
const key = createPublicKey({ key: Buffer.from(proof.signingKey, 'base64'), format: 'der', type: 'spki' })
const pss = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }
const hashes = returned.map((line) => line.split(' ')[0])
const unsigned = returned.filter((line) => {
  const [hash, signature = ''] = line.split(' ')
  return !verify('sha384', Buffer.from(hash, 'hex'), pss, Buffer.from(signature, 'base64url'))
})
check(
  `${returned.length} ballots came back, each signed by the key of the round`,
  unsigned.length === 0,
  `${unsigned.length} are not`,
)
check('none of them is there twice', new Set(hashes).size === hashes.length)
check(
  'they are sorted, so that no order tells anything',
  hashes.every((hash, i) => i === 0 || hashes[i - 1] < hash),
)

// Both lists are those whose roots were announced, and fit each other and the figures.
check('the list of ballots is the one that was announced', rootOf(returned).toString('hex') === proof.returnedRoot)
check('the list of choices is the one that was announced', rootOf(chosen).toString('hex') === proof.choicesRoot)
const papers = chosen.filter((line) => line.startsWith('paper '))
const electronic = chosen.length - papers.length
const isNone = result.fault !== null
check('as many ballots came back as were counted', returned.length === count.electronic, String(returned.length))
if (isNone) check('of a vote that is none no choice is known', chosen.length === 0)
else {
  check('as many choices as ballots', electronic === returned.length, String(electronic))
  check(
    'as many papers as were counted, and no more than were handed out',
    papers.length === count.papers && papers.length <= count.issuedOnPaper,
    String(papers.length),
  )
  check(
    'no more came back than were issued, and no more were issued than there are voters',
    count.returned <= count.issued && count.issued <= count.inOffice,
  )
}
check('what came back is what was cast and the papers', count.returned === count.electronic + count.papers)

// The count, by the words of the law: DOMAIN 3.5, Organic Law 14, 25, 29, Electoral Law 44.
const marks = {
  choose: { 1: 'for', 0: 'unmarked' },
  each: { f: 'for', a: 'against', n: 'abstain', '-': 'unmarked' },
  assess: { s: 'satisfied', b: 'basically', d: 'dissatisfied', '-': 'unmarked' },
}[method.form]
const answers = ['for', 'against', 'abstain', 'satisfied', 'basically', 'dissatisfied', 'unmarked']
const size = method.options.length
const sums = method.options.map(() => Object.fromEntries(answers.map((name) => [name, 0])))
const totals = { valid: 0, void: 0, blank: 0, overmarked: 0 }
for (const line of chosen) {
  const text = line.slice(line.indexOf(' ') + 1)
  const said = [...text].map((mark) => marks[mark])
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
const half = Math.floor(count.inOffice / 2) + 1
const quorum = Math.max(1, Math.ceil((2 * count.inOffice) / 3))
if (isNone) {
  const isTrue = {
    no_quorum: count.present < (method.consultative ? 1 : quorum),
    over_issued: count.issued > count.inOffice,
    over_returned: count.returned > count.issued || count.papers > count.issuedOnPaper,
  }[result.fault]
  check(`the vote is none: ${result.fault}`, isTrue === true)
} else {
  for (const [name, number] of Object.entries(totals))
    check(`${name}: ${number}`, result[name] === number, `announced: ${result[name]}`)
  check('there was a quorum', method.consultative || count.present >= quorum)
  const deciding = method.form === 'assess' ? 'satisfied' : 'for'
  const votes = sums.map((sum) => sum[deciding])
  method.options.forEach(({ title }, i) => {
    const told = result.options[i]
    check(
      `${title}: ${votes[i]}`,
      told.votes === votes[i] && answers.every((name) => told.counts[name] === sums[i][name]),
      `announced: ${told.votes}`,
    )
  })
  if (method.form === 'assess' && !method.consultative) {
    const grades = sums.map((sum) =>
      sum.satisfied >= half ? 'satisfied' : sum.satisfied + sum.basically >= half ? 'basically_satisfied' : 'dissatisfied',
    )
    check(
      'how content the deputies are',
      grades.every((grade, i) => result.options[i].outcome === grade),
    )
  } else {
    check('the elected are those whom the rule elects', sameIds(result.elected, electedBy(votes)))
  }
}

/** Those with the votes that are needed; of more than places those with most; of equal ones on the boundary none. */
function electedBy(votes) {
  if (method.consultative) return []
  const least = method.rule === 'majority_of_all' ? half : 1
  const standing = method.options.map(({ id }, i) => ({ id, votes: votes[i] })).filter((one) => one.votes >= least)
  return standing
    .filter((one) => standing.filter((other) => other.votes >= one.votes).length <= method.places)
    .map(({ id }) => id)
}
function sameIds(one, other) {
  return one.length === other.length && one.every((id) => other.includes(id))
}

console.log(failures === 0 ? '✓ all of it is right' : `✗ ${failures} things are wrong`)
process.exitCode = failures === 0 ? 0 : 1
