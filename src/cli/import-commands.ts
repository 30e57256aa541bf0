// The commands that make a matrix from other files. Loaded only when one of them runs.
export { importCommand } from './import.ts'
export { initCommand } from './init.ts'
