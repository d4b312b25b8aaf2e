import type { BallotMethod } from './ballot-method.ts'
import type { BallotCount, BallotFault, BallotResult, OptionResult } from './ballot-tally.ts'

/** A sentence of the announcement. */
export type ExplanationLine = {
  /** What it is about; of options `option.1` and so on, by their place on the paper. No two lines have the same. */
  key: string
  zh: string
  en: string
}

/** Announces a title by the id of an option; without titles options are called by their place on the paper. */
export type BallotTitles = Readonly<Partial<Record<string, string>>>

const several = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

/**
 * Why a round came to its result, sentence by sentence, as it is read out: who may vote and who came, papers out and back, valid and
 * void, what was needed, what each option got, who is elected and why, what comes next. Says every number that it was
 * reckoned from, in the same order in both languages, so that whoever listens can reckon it again.
 */
export function explain(
  method: BallotMethod,
  count: BallotCount,
  result: BallotResult,
  titles: BallotTitles = {},
): ExplanationLine[] {
  const { fault } = result
  const lines = electorate(count, result)
  // No paper was ever issued then.
  if (fault === 'no_quorum') return lines
  lines.push(papers(count, fault))
  if (count.paper) lines.push(onPaper(count.paper))
  if (fault) return lines
  const named = (ids: readonly string[]) => nameAll(method, ids, titles)
  return [
    ...lines,
    validity(result),
    threshold(method, result),
    ...result.options.map((one, i) => optionLine(method, one, i + 1, named([one.id]))),
    ...outcome(method, result, named),
  ]
}

type Names = { zh: string; en: string }

function nameAll({ options }: BallotMethod, ids: readonly string[], titles: BallotTitles): Names {
  const place = (id: string) => options.indexOf(id) + 1
  return {
    zh: ids.map((id) => (titles[id] === undefined ? `第${place(id)}项` : `“${titles[id]}”`)).join('、'),
    en: ids.map((id) => (titles[id] === undefined ? `item ${place(id)}` : `“${titles[id]}”`)).join(', '),
  }
}

function electorate({ seats, inOffice, present }: BallotCount, { quorum, fault }: BallotResult): ExplanationLine[] {
  if (quorum === null)
    return [
      {
        key: 'consultative',
        zh: '本次为征询意见的表决，只排列次序，不要求全体代表过半数，不产生当选项目。',
        en: 'This vote is consultative: it only ranks. No majority of all is claimed and nothing is elected.',
      },
      {
        key: 'attendance',
        zh: `应参加${inOffice}人，实到${present}人${fault === 'no_quorum' ? '，不能进行表决' : ''}。`,
        en: `${several(inOffice, 'person', 'people')} may take part, ${present} present${fault === 'no_quorum' ? ': the vote cannot open' : ''}.`,
      },
    ]
  const isMet = present >= quorum
  return [
    {
      key: 'electorate',
      zh: `${seats === undefined ? '' : `代表名额${seats}名，`}现有代表${inOffice}名。`,
      en: `${seats === undefined ? '' : `${several(seats, 'seat')}, `}${several(inOffice, 'deputy', 'deputies')} in office.`,
    },
    {
      key: 'attendance',
      zh: `实到代表${present}名，${isMet ? '达到' : '不足'}全体代表的三分之二（${quorum}名），${isMet ? '符合法定人数' : '不能进行票决'}。`,
      en: `${several(present, 'deputy', 'deputies')} present, ${isMet ? 'at least' : 'fewer than'} two thirds of all (${quorum}): ${
        isMet ? 'there is a quorum' : 'the vote cannot open'
      }.`,
    },
  ]
}

function papers({ issued, returned }: BallotCount, fault: BallotFault | null): ExplanationLine {
  const [zh, en] =
    fault === 'over_issued'
      ? ['发出的票数多于应参加人数，本次表决无效', 'more were issued than there are voters, the vote is void']
      : fault === 'over_returned'
        ? returned > issued
          ? ['收回的票数多于发出的票数，本次表决无效', 'more came back than were issued, the vote is void']
          : [
              '纸质票或者电子票收回的多于发出的，本次表决无效',
              'by one of the two ways more came back than were issued, the vote is void',
            ]
        : returned === issued
          ? ['收回的票数等于发出的票数，本次表决有效', 'as many came back as were issued, the vote stands']
          : ['收回的票数少于发出的票数，本次表决有效', 'fewer came back than were issued, the vote stands']
  return {
    key: 'papers',
    zh: `发出表决票${issued}张，收回表决票${returned}张，${zh}。`,
    en: `${several(issued, 'ballot')} issued, ${returned} returned: ${en}.`,
  }
}

const onPaper = ({ issued, returned }: NonNullable<BallotCount['paper']>): ExplanationLine => ({
  key: 'papers.paper',
  zh: `其中纸质票发出${issued}张，收回${returned}张。`,
  en: `Of these on paper: ${issued} issued, ${returned} returned.`,
})

const validity = ({ valid, blank, void: spoilt, overmarked }: BallotResult): ExplanationLine => ({
  key: 'validity',
  zh: `其中有效票${valid}张（含空白弃权票${blank}张），无效票${spoilt}张（含所选超过规定数的${overmarked}张）。`,
  en: `Valid: ${valid}, of them blank: ${blank}. Void: ${spoilt}, of them with more marked than allowed: ${overmarked}.`,
})

function threshold({ form, places, consultative }: BallotMethod, { threshold: least }: BallotResult): ExplanationLine {
  const say = (zh: string, en: string) => ({ key: 'threshold', zh, en })
  if (consultative) return say('按得票多少排列次序，票数相等的并列。', 'Ranked by votes; equal votes share a rank.')
  if (form === 'assess')
    return say(
      `满意票超过全体代表的半数，即不少于${least}票的，为满意；满意票与基本满意票之和不少于${least}票的，为基本满意；其余为不满意。`,
      `Satisfied with more than half of all deputies satisfied, at least ${least}; basically satisfied with at least ${least} satisfied and basically satisfied together; otherwise dissatisfied.`,
    )
  return least === null
    ? say(
        `应选${places}项，以得票多的当选，不要求全体代表过半数。`,
        `${several(places, 'place')}; most votes elect, no majority is asked for.`,
      )
    : say(
        `应选${places}项，须获得全体代表的过半数，即不少于${least}票，始得当选；超过应选数的，以得票多的当选。`,
        `${several(places, 'place')}; more than half of all deputies are needed, at least ${least}; of more than there are places for, those with most votes.`,
      )
}

/** What became of an option, and why nothing when it was not elected. */
function fateOf({ rule }: BallotMethod, { outcome: came, passed, rank }: OptionResult): Names {
  const fates: Record<OptionResult['outcome'], Names> = {
    elected: { zh: '当选', en: 'elected' },
    tied: { zh: '票数相等，不能确定当选', en: 'tied, not decided' },
    not_elected: passed
      ? { zh: '因名额所限未当选', en: 'not elected, as others had more votes' }
      : rule === 'top_k'
        ? { zh: '没有得票，未当选', en: 'no vote, not elected' }
        : { zh: '未过半数，未当选', en: 'no majority, not elected' },
    ranked: { zh: `列第${rank}位`, en: `rank ${rank}` },
    satisfied: { zh: '测评结果为满意', en: 'satisfied' },
    basically_satisfied: { zh: '测评结果为基本满意', en: 'basically satisfied' },
    dissatisfied: { zh: '测评结果为不满意', en: 'dissatisfied' },
  }
  return fates[came]
}

function optionLine(method: BallotMethod, one: OptionResult, place: number, name: Names): ExplanationLine {
  const { counts } = one
  const said = {
    choose: { zh: `得票${counts.for}票`, en: several(counts.for, 'vote') },
    each: {
      zh: `赞成${counts.for}票，反对${counts.against}票，弃权${counts.abstain}票，未表态${counts.unmarked}票`,
      en: `for ${counts.for}, against ${counts.against}, abstain ${counts.abstain}, not pressed ${counts.unmarked}`,
    },
    assess: {
      zh: `满意${counts.satisfied}票，基本满意${counts.basically}票，不满意${counts.dissatisfied}票，未表态${counts.unmarked}票`,
      en: `satisfied ${counts.satisfied}, basically satisfied ${counts.basically}, dissatisfied ${counts.dissatisfied}, not pressed ${counts.unmarked}`,
    },
  }[method.form]
  const fate = fateOf(method, one)
  return {
    key: `option.${place}`,
    zh: `${place}．${name.zh}：${said.zh}，${fate.zh}。`,
    en: `${place}. ${name.en}: ${said.en}; ${fate.en}.`,
  }
}

function outcome(
  method: BallotMethod,
  { elected, next }: BallotResult,
  named: (ids: readonly string[]) => Names,
): ExplanationLine[] {
  if (method.consultative || method.form === 'assess') return []
  const names = named(elected)
  const result =
    elected.length === 0
      ? { key: 'elected', zh: '没有项目当选。', en: 'Nothing is elected.' }
      : {
          key: 'elected',
          zh: `以上当选${elected.length}项，按得票多少依次为：${names.zh}。`,
          en: `Elected, most votes first (${elected.length}): ${names.en}.`,
        }
  const left = method.places - elected.length
  if (next) {
    const others = named(next.options)
    const sentence =
      next.kind === 'runoff'
        ? {
            zh: `${others.zh}票数相等，尚有名额${left}项，应当就票数相等的项目再次投票，以得票多的当选。`,
            en: `${others.en} have equal votes for the ${several(left, 'place')} left: they are voted on again among themselves, and most votes elect.`,
          }
        : {
            zh: `当选数少于应选数，不足的名额${left}项另行票决；未当选的项目按得票多少依次为：${others.zh}。`,
            en: `Fewer are elected than there are places: the ${several(left, 'place')} left are voted on in a further round. Not elected, most votes first: ${others.en}.`,
          }
    return [result, { key: 'next', ...sentence }]
  }
  return left > 0
    ? [
        result,
        { key: 'next', zh: `没有其他候选项目，空缺${left}项。`, en: `No others stand: ${several(left, 'place')} stay vacant.` },
      ]
    : [result]
}
