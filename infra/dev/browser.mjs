// Finds a Chromium for the browser tests, or installs one: Playwright's own where it can be downloaded, else the
// system's. Writes its path where the tests look for it.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

const result = 'node_modules/.cache/minhui/chromium'
const candidates = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const playwrights = () => {
  try {
    return chromium.executablePath()
  } catch {
    return ''
  }
}
const find = () => [...candidates, playwrights()].find((path) => path && existsSync(path))
const quiet = (command, args) =>
  spawnSync(command, args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
const hasChineseFont = () => {
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== ''
  } catch {
    return false
  }
}

const asRoot = process.getuid?.() === 0
const canApt = process.platform === 'linux' && asRoot && existsSync('/usr/bin/apt-get')
if (!find()) {
  console.log('Installing a browser for the tests …')
  if (!canApt || !installByApt(['chromium']))
    quiet(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'])
}
if (process.platform === 'linux' && !hasChineseFont() && canApt) installByApt(['fonts-noto-cjk', 'fontconfig'])

function installByApt(packages) {
  const install = () => quiet('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
  return install() || (quiet('apt-get', ['update']) && install())
}

const path = find()
if (!path) {
  console.error('No Chromium was found and none could be installed: install one and name it by CHROMIUM_PATH.')
  process.exit(1)
}
mkdirSync('node_modules/.cache/minhui', { recursive: true })
writeFileSync(result, path)
