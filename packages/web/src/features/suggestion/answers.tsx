type Props = { of: readonly { readonly question: string; readonly answer: string }[] }

/** What a citizen has answered to the questions of a category, within a list of facts. */
export function Answers({ of }: Props) {
  return of
    .filter(({ answer }) => answer)
    .map(({ question, answer }) => (
      <div key={question}>
        <dt>{question}</dt>
        <dd>{answer}</dd>
      </div>
    ))
}
