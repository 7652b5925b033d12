import { firstState } from './app/first-question'
import './without-html'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
// Before the screens, so that a component's own style sheet has the last word.
import './ui/tokens.css'
import './ui/base.css'
import { App } from './app/app'
import { expectFirstState } from './app/queries'

expectFirstState(firstState)
const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
