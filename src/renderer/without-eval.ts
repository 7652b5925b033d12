import { z } from 'zod'

// The content security policy forbids making code from text, which zod would otherwise try. This must run
// before any schema is made, so it is the first import of the shell; no
// screen before it makes one.
z.config({ jitless: true })
