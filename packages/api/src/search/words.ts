import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

/** Grows when words are told apart differently, e.g. by a new dictionary: what was kept by another edition is told apart anew. */
export const edition = 1

/** Runs of Chinese characters, and of other letters and digits. Nothing else is a word, so words need no escaping anywhere. */
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu
const isChinese = /^\p{Script=Han}/u
/** Longer runs are no words that somebody would look for. */
const longest = 40

let jieba: Jieba | undefined
/** Read at the first need: the dictionary takes 0.2 s and 50 MB. */
const dictionary = () => {
  jieba ??= Jieba.withDict(dict)
  return jieba
}

function wordsBy(text: string, ...cuts: ((run: string) => Iterable<string>)[]): Set<string> {
  const words = new Set<string>()
  // Once each: a title is mostly the beginning of its text.
  for (const run of new Set(text.normalize('NFKC').toLowerCase().match(runs)))
    if (!isChinese.test(run)) words.add(run.slice(0, longest))
    else for (const cut of cuts) for (const word of cut(run)) words.add(word)
  return words
}

const everyCharacter = (run: string) => run
const everyWord = (run: string) => dictionary().cutAll(run)
const likeliestWords = (run: string) => dictionary().cut(run, false)

/**
 * Every word that occurs in a text, also within a longer one, and every Chinese character: with `wordsToFind` it holds
 * that whatever is looked for is found in the text of which it is a part, names that no dictionary knows among them.
 */
export const wordsOf = (text: string): string[] => [...wordsBy(text, everyCharacter, everyWord)]

/** The words of which what is looked for consists; what no dictionary knows, by its characters. */
export const wordsToFind = (text: string): string[] => [...wordsBy(text, likeliestWords)]
