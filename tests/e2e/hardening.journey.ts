import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { inMain, launchAccord, type RunningAccord } from './app'

/** "Electron hardening" of docs/faults.md, tried from inside the page as somebody who got in there would. */
let accord: RunningAccord
const home = 'accord://app/index.html'
beforeAll(async () => {
  accord = await launchAccord()
})
afterAll(() => accord.close())
beforeEach(() => {
  expect(accord.page.url().split('#')[0]).toBe(home)
})

const inPage = <T>(script: string): Promise<T> => accord.page.evaluate<T>(script)

test('#2 the page has no Node', async () => {
  const types = await inPage('[typeof require, typeof process, typeof module, typeof Buffer, typeof global]')
  expect(types).toEqual(['undefined', 'undefined', 'undefined', 'undefined', 'undefined'])
})

test('#3 what the page does to its own built-ins does not reach the preload', async () => {
  const reply = await inPage<{ ok: boolean }>(`(async () => {
    const kept = Set.prototype.has
    Set.prototype.has = () => true
    const reply = await window.accord.call('shell.run', null)
    Set.prototype.has = kept
    return reply
  })()`)
  expect(reply.ok).toBe(false)
})

test('#5 every permission is denied without asking', async () => {
  const states =
    await inPage(`Promise.all(['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read']
    .map((name) => navigator.permissions.query({ name }).then((status) => status.state)))`)
  expect(states).toEqual(Array(5).fill('denied'))
  expect(
    await inPage('navigator.mediaDevices.getUserMedia({ video: true }).then(() => 1, (e) => e.name)'),
  ).not.toBe(1)
})

test('#7 the content policy allows only our own files, and no unsafe source', async () => {
  const policy = await inPage<string>(
    `fetch('${home}').then((r) => r.headers.get('content-security-policy'))`,
  )
  expect(policy.split('; ').slice(0, 10)).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ])
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).not.toContain('unsafe')
})

test('#7 inline scripts and data scripts do not run', async () => {
  await inPage(`(() => {
    const script = document.createElement('script')
    const image = document.createElement('img')
    const ways = [
      () => script.append('window.gotIn = true'),
      () => script.setAttribute('src', 'data:text/javascript,window.gotIn=true'),
      () => image.setAttribute('onerror', 'window.gotIn = true'),
      () => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.gotIn=true">'),
    ]
    for (const way of ways) try { way() } catch {}
    document.head.append(script)
    document.body.append(image)
    image.src = 'x'
  })()`)
  await accord.page.waitForTimeout(200)
  expect(await inPage('typeof window.gotIn')).toBe('undefined')
})

test('#6 nothing can be fetched from elsewhere', async () => {
  for (const address of ['https://example.org/', 'http://127.0.0.1:1/', 'file:///etc/hostname']) {
    expect(
      await inPage(`fetch('${address}', { mode: 'no-cors' }).then(() => 'reached', () => 'refused')`),
    ).toBe('refused')
  }
})

test('#13 the window cannot be taken to another page', async () => {
  const ways = [
    "location.href = 'https://example.org/'",
    "location.href = 'file:///etc/hostname'",
    "location.assign('accord://app/other.html')",
    "document.body.appendChild(Object.assign(document.createElement('a'), { href: 'https://example.org/' })).click()",
    "document.body.appendChild(Object.assign(document.createElement('form'), { action: 'https://example.org/', method: 'post' })).submit()",
  ]
  for (const way of ways) {
    await inPage(`void (() => { ${way} })()`)
    await accord.page.waitForTimeout(150)
    expect(accord.page.url().split('#')[0]).toBe(home)
  }
})

test('#14 no second window can be opened', async () => {
  expect(await inPage("window.open('accord://app/index.html') === null")).toBe(true)
  await inPage(
    "document.body.appendChild(Object.assign(document.createElement('a'), { href: 'accord://app/index.html', target: '_blank' })).click()",
  )
  await accord.page.waitForTimeout(150)
  const windows = await inMain(accord.app, ({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null)
  expect(windows).toBe(1)
})

test('#18 no way of writing an address reaches a file outside the screens', async () => {
  const addresses = [
    'accord://app/../main/index.js',
    'accord://app/%2e%2e/main/index.js',
    'accord://app/..%2fmain%2findex.js',
    'accord://app//etc/hostname',
    'accord://app/etc/hostname',
    'accord://app/assets',
  ]
  for (const address of addresses) {
    expect(await inPage(`fetch('${address}').then((r) => r.status, () => 404)`), address).toBe(404)
  }
})

test('#20 the bridge is the contract and nothing else, and cannot be changed', async () => {
  expect(await inPage('Object.keys(window.accord).sort()')).toEqual(['call', 'onChanged', 'pathsOf'])
  expect(await inPage('Object.isFrozen(window.accord)')).toBe(true)
  expect(await inPage('typeof window.electron')).toBe('undefined')
})

test('C10 a call that is not in the contract, has the wrong type, or is too large is refused and the app lives', async () => {
  const call = (channel: string, input: string) =>
    inPage<{ ok: boolean; problem?: { code: string } }>(
      `window.accord.call(${JSON.stringify(channel)}, ${input})`,
    )
  expect((await call('shell.openExternal', "'https://example.org'")).problem?.code).toBe('unknown-call')
  expect((await call('__proto__', 'null')).problem?.code).toBe('unknown-call')
  expect((await call('register.unlock', '{ folder: 7 }')).problem?.code).toBe('bad-request')
  expect((await call('desktop.setTheme', "{ theme: 'pink' }")).problem?.code).toBe('bad-request')
  expect((await call('intake.start', "{ paths: ['x'.repeat(9_000_000)] }")).problem?.code).toBe(
    'call-refused',
  )
  expect((await call('app.state', 'null')).ok).toBe(true)
})

test('#27 the app keeps no crash dumps and asks nobody for a spelling dictionary', async () => {
  const { crash, spelling } = await inMain(
    accord.app,
    ({ crashReporter, session }) => ({
      crash: crashReporter.getUploadToServer(),
      spelling: session.defaultSession.isSpellCheckerEnabled(),
    }),
    null,
  )
  expect(crash).toBe(false)
  expect(spelling).toBe(false)
})
