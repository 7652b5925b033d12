import { useState } from 'react'
import type { AppState } from '@shared/contract/app'
import { Button } from '../ui/button/button'
import { Banner } from '../ui/feedback/banner'

/** What was found when the register was opened, above every screen until it has been read. */
export function OpeningWarnings({ warnings }: Pick<AppState, 'warnings'>) {
  const [read, setRead] = useState<readonly string[]>([])
  return warnings
    .filter(({ code }) => !read.includes(code))
    .map(({ code, message, whatToDo }) => (
      <Banner
        key={code}
        tone="warn"
        title={message}
        action={
          <Button size="small" onPress={() => setRead([...read, code])}>
            Understood
          </Button>
        }
      >
        {whatToDo}
      </Banner>
    ))
}
