// Which benchmark is meant; without a name, the table of the committed dist.
import { parseArgs } from 'node:util'

// `npm run bench -- comments FILE` measures what people read instead.
if (process.argv[2] === 'comments') {
  const { benchComments } = await import('./bench-comments.mjs')
  await benchComments(process.argv[3], process.argv[4])
  process.exit()
}

// `npm run bench -- hostile`: matrices made to cost time and memory; `-- hostile NAME`: those with NAME in their name.
if (process.argv[2] === 'hostile') {
  const { benchHostile } = await import('./bench-hostile.mjs')
  process.exit((await benchHostile(process.argv[3])) ? 0 : 1)
}

// `npm run bench -- hostile-texts [N] [SEED]`: hostile texts as every field through every output.
if (process.argv[2] === 'hostile-texts') {
  const { benchHostileTexts } = await import('./bench-hostile-texts.mjs')
  process.exit((await benchHostileTexts(Number(process.argv[3] ?? 10_000), Number(process.argv[4] ?? 1))) ? 0 : 1)
}

// `npm run bench -- merge`: the audit of an organisation.
if (process.argv[2] === 'merge') {
  const { benchMerge } = await import('./bench-merge.mjs')
  await benchMerge()
  process.exit()
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, peers: { type: 'string' } },
})
const { benchTable } = await import('./bench-table.mjs')
await benchTable({ ...values, ...(positionals[0] !== undefined && { rounds: Number(positionals[0]) }) })
