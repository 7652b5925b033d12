import type { Figures } from '@shared/analysis/figures-schema'
import styles from './insights.module.css'

/** Who escalates to whom: a row for each agency that made, a column for each that received. */
export function PairsTable({ figures }: { readonly figures: Figures }) {
  const { pairs } = figures
  const from = figures.made
    .map((row) => row.agency)
    .filter((agency) => pairs.some((pair) => pair.from === agency))
  const to = figures.received
    .map((row) => row.agency)
    .filter((agency) => pairs.some((pair) => pair.to === agency))
  const highest = Math.max(1, ...pairs.map((pair) => pair.count))
  const countOf = (maker: string, receiver: string) =>
    pairs.find((pair) => pair.from === maker && pair.to === receiver)?.count ?? 0
  return (
    <section className={styles.pairs} aria-labelledby="pairs-title">
      <h2 id="pairs-title">Who escalates to whom</h2>
      <div className={styles.scroll} tabIndex={0} role="group" aria-labelledby="pairs-title">
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                From ↓ to →
              </th>
              {to.map((agency) => (
                <th key={agency} scope="col">
                  {agency}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {from.map((maker) => (
              <tr key={maker}>
                <th scope="row">{maker}</th>
                {to.map((receiver) => {
                  const count = countOf(maker, receiver)
                  return (
                    <td key={receiver} data-depth={Math.ceil((count / highest) * 4)}>
                      {count === 0 ? <span aria-label="none">·</span> : count}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
