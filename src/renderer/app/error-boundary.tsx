import { Component, type ReactNode } from 'react'
import { ErrorView } from '../ui/feedback/error-view'
import { problemOf } from './client'

interface Broken {
  readonly error: unknown
}

/** One calm screen in place of a screen that broke. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, Broken> {
  override state: Broken = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return <ErrorView problem={problemOf(this.state.error)} onRetry={() => this.setState({ error: null })} />
  }
}
