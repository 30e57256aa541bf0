// A package that has no types of its own.
declare module 'minipass-fetch' {
  export default function fetch(url: string, options: object): Promise<unknown>
}
