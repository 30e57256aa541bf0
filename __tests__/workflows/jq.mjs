// jq itself, compiled to WebAssembly, with the arguments of its command line that the workflows use.
import { readFileSync } from 'node:fs'
import { raw } from 'jq-wasm'

const args = process.argv.slice(2)
const [flags, rest] = [[], []]
while (args.length > 0) {
  const arg = args.shift()
  if (arg === '--arg' || arg === '--argjson') flags.push(arg, args.shift(), args.shift())
  else (arg.startsWith('-') ? flags : rest).push(arg)
}
const [filter, ...files] = rest
const input = flags.some((flag) => /^-\w*n/.test(flag))
  ? ''
  : (files.length > 0 ? files : [0]).map((file) => readFileSync(file, 'utf8')).join('')
const output = await raw(input, filter, flags)
process.stdout.write(output === '' || output.endsWith('\n') ? output : `${output}\n`)
