// The event as @actions/github reads it, which it does when it is loaded: a payload that can't be read fails there.
export { context } from '@actions/github'
