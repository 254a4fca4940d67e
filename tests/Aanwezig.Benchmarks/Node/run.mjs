// node run.mjs FOLDER-OF-JSON-RULES-ENGINE FILE: the ten conditions on each row [hours, to_report, lates, sick_spells, sick_days].
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const [, , folder, file] = process.argv
const { Engine } = createRequire(import.meta.url)(folder)

const conditions = [
  ['hours', 5], ['hours', 10], ['to_report', 16], ['to_report', 16],
  ['lates', 3], ['lates', 6], ['lates', 9], ['lates', 12],
  ['sick_spells', 4], ['sick_days', 7],
]
const engine = new Engine(conditions.map(([fact, value], step) => ({
  conditions: { all: [{ fact, operator: 'greaterThanInclusive', value }] },
  event: { type: String(step) },
})))

const rows = JSON.parse(readFileSync(file, 'utf8'))
const met = conditions.map(() => 0)
const start = process.hrtime.bigint()
const before = process.cpuUsage()
for (const [hours, to_report, lates, sick_spells, sick_days] of rows) {
  const { events } = await engine.run({ hours, to_report, lates, sick_spells, sick_days })
  for (const event of events) met[Number(event.type)]++
}
const seconds = Number(process.hrtime.bigint() - start) / 1e9
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ seconds, cpuSeconds: (user + system) / 1e6, met }))
