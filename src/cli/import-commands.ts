// The commands that make a matrix of other files, whose formats no other command reads.
export { importCommand } from './import.ts'
export { initCommand } from './init.ts'
