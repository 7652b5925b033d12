import { CircleAlert } from 'lucide-react'
import type { Problem } from '@shared/domain/problem'
import { Button } from '../button/button'
import { EmptyState } from './empty-state'

interface ErrorViewProps {
  readonly problem: Problem
  readonly onRetry?: () => void
}

/** One calm message in place of what could not be shown: what happened, and what to do. */
export function ErrorView({ problem, onRetry }: ErrorViewProps) {
  return (
    <div role="alert">
      <EmptyState
        icon={<CircleAlert size={26} />}
        title={problem.message}
        actions={onRetry && <Button onPress={onRetry}>Try again</Button>}
      >
        {problem.whatToDo}
      </EmptyState>
    </div>
  )
}
