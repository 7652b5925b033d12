#!/usr/bin/env node
import { existsSync } from 'node:fs'

const commandLine = new URL('../out/main/cli.js', import.meta.url)
if (existsSync(commandLine)) {
  await import(commandLine.href)
} else {
  console.error('Accord is not built yet. Run: npm run build')
  process.exitCode = 2
}
