import { useInfiniteQuery } from '@tanstack/react-query'
import { Search, ShieldCheck, TextSearch } from 'lucide-react'
import { useState } from 'react'
import { call, problemOf } from '../../../app/client'
import { Button } from '../../../ui/button/button'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { ErrorView } from '../../../ui/feedback/error-view'
import { Skeleton } from '../../../ui/feedback/skeleton'
import { SearchField } from '../../../ui/form/search-field'
import type { InsightsAddress } from '../insights-address'
import type { InsightsProps } from '../use-insights-address'
import styles from './explore.module.css'
import { FoundWords } from './found-words'

type WordSearchProps = Pick<InsightsProps, 'shown' | 'onChange'>

/** Looks for words in what was written about the cases chosen. */
export function WordSearch({ shown, onChange }: WordSearchProps) {
  if (shown.publication)
    return (
      <EmptyState
        icon={<ShieldCheck size={26} />}
        title="What was written is not for publication"
        actions={<Button onPress={() => onChange({ publication: false })}>Leave publication</Button>}
      >
        Reasons and outcomes speak of people, and a search leads to their cases.
      </EmptyState>
    )
  return (
    <section aria-label="Search of what was written">
      <WordsField key={shown.words} words={shown.words} onSearch={(words) => onChange({ words })} />
      {shown.words === '' ? (
        <EmptyState icon={<TextSearch size={26} />} title="Search what was written">
          Reasons, outcomes sought, responses, outcomes and remarks on the policy. Words are found in any of
          their forms: escalating finds escalated.
        </EmptyState>
      ) : (
        <Found shown={shown} />
      )}
    </section>
  )
}

interface WordsFieldProps {
  readonly words: string
  readonly onSearch: (words: string) => void
}

function WordsField({ words, onSearch }: WordsFieldProps) {
  const [typed, setTyped] = useState(words)
  const search = () => onSearch(typed.trim().slice(0, 300))
  return (
    <>
      <div className={styles.words}>
        <SearchField
          label="Words to look for"
          placeholder="delay “joint visit” assess* -housing"
          value={typed}
          onChange={setTyped}
          onSubmit={search}
        />
        <Button variant="primary" icon={<Search size={16} />} onPress={search}>
          Search
        </Button>
      </div>
      <p className={styles.note}>
        All the words must be there. “Two words” in quotation marks stand together; assess* finds what begins
        so; -housing leaves out cases with that word.
      </p>
    </>
  )
}

const pageSize = 50

function Found({ shown: { words, filters } }: { readonly shown: InsightsAddress }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['insights.search', { words, filters }],
    queryFn: ({ pageParam }) =>
      call('insights.search', { words, filters, offset: pageParam, limit: pageSize }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) =>
      pages.length * pageSize < last.total ? pages.length * pageSize : undefined,
  })
  if (error) return <ErrorView problem={problemOf(error)} onRetry={() => void refetch()} />
  const [first] = data?.pages ?? []
  if (!data || !first) return <Skeleton lines={6} />
  if (first.total === 0)
    return (
      <EmptyState icon={<TextSearch size={26} />} title="Nothing found">
        No case of those chosen says “{words}”. Try fewer words, or remove a filter.
      </EmptyState>
    )
  return (
    <>
      <FoundWords total={first.total} fields={first.fields} hits={data.pages.flatMap(({ hits }) => hits)} />
      {hasNextPage && (
        <Button isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          Show more
        </Button>
      )}
    </>
  )
}
