#!/usr/bin/env node
// Stands in for GitHub's command line in a workflow's shell: answers from the folder FAKE_GH, and writes down what was asked.
import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.env.FAKE_GH
const args = process.argv.slice(2)
const after = (name) => args[args.indexOf(name) + 1]
const log = (entry) => appendFileSync(join(folder, 'log.jsonl'), `${JSON.stringify(entry)}\n`)

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

if (!process.env.GH_TOKEN) fail('gh: set the GH_TOKEN environment variable')
const [topic, verb, name] = args
if (topic === 'api') {
  const path = args.find((one) => one.includes('/'))
  const pages = JSON.parse(readFileSync(join(folder, 'api.json'), 'utf8'))[path.split('?')[0]]
  if (!pages) fail(`gh: Not Found (HTTP 404) ${path}`)
  if (!args.includes('--paginate')) pages.length = 1
  for (const page of pages) {
    if (page === 'broken') fail('gh: HTTP 502')
    process.stdout.write(execFileSync('jq', ['-r', after('--jq')], { input: JSON.stringify(page) }))
  }
} else if (topic === 'repo' && verb === 'clone') {
  const source = join(folder, 'repositories', name)
  if (!existsSync(source)) fail(`Cloning failed\nfatal: repository '${name}' not found`)
  execFileSync('git', ['clone', ...args.slice(args.indexOf('--') + 1), source, args[3]])
  execFileSync('git', ['-C', args[3], 'remote', 'set-url', 'origin', `https://github.com/${name}.git`])
} else if (topic === 'issue') {
  const body = args.includes('--body-file') ? readFileSync(after('--body-file'), 'utf8') : undefined
  log({ verb, number: /^\d+$/.test(name ?? '') ? Number(name) : undefined, body })
} else fail(`the fake has no gh ${args.join(' ')}`)
