/** What never begins a line. */
const closing = /^[，。、；：！？）》」』】”’…,.;:!?)\]]$/
/** A word of letters and digits, or one character. */
const parts = /[\p{Script=Latin}\p{N}@._:/-]+|\s|./gu

/**
 * The lines of a text at a width: a Latin word or a number stays whole where it fits, and no line begins with a mark that
 * closes, as Chinese is set (GB/T 15834).
 */
export function linesOf(text: string, width: number, measure: (text: string) => number): string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const part of pieces(paragraph, width, measure)) {
      if (line !== '' && !closing.test(part) && measure(line + part) > width) {
        lines.push(line)
        line = part.trim()
      } else line += part
    }
    return [...lines, line]
  })
}

/** The parts of a paragraph; a word that is longer than a line comes letter by letter. */
const pieces = (paragraph: string, width: number, measure: (text: string) => number) =>
  (paragraph.match(parts) ?? []).flatMap((part) => (part.length > 1 && measure(part) > width ? [...part] : [part]))
