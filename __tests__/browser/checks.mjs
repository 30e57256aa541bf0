// What tests of pages share: comparing, and axe-core's rules for people who can't see or point.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export function equal(found, expected) {
  if (JSON.stringify(found) !== JSON.stringify(expected))
    throw new Error(`found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`)
}

/** Throws where axe-core finds anything, best practices included, naming the rule and the elements. */
export async function checkAccessibility(page) {
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const { violations: found } = await globalThis.axe.run(document)
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' … ')}`)
  })
  equal(violations, [])
}
