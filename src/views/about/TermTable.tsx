interface Term {
  readonly term: string;
  readonly meaning: string;
  readonly count: string;
  /** Where what is counted can be seen; none where there is nothing. */
  readonly href?: string | undefined;
}

interface TermTableProps {
  readonly heads: readonly [term: string, meaning: string, count: string];
  readonly terms: readonly Term[];
}

/** Words, what they mean and how many they fit; each number leads to its rows. */
export function TermTable({ heads, terms }: TermTableProps) {
  return (
    <table class="term-table">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {terms.map(({ term, meaning, count, href }) => (
          <tr key={term}>
            <th scope="row">{term}</th>
            <td>{meaning}</td>
            <td>{href === undefined ? count : <a href={href}>{count}</a>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
