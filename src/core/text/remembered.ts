// Values that are made once for each key, when they are first asked for.

interface Store<Key, Value> {
  has: (key: Key) => boolean
  get: (key: Key) => Value | undefined
  set: (key: Key, value: Value) => unknown
}

/** The value of a key; made and kept if it has none yet. */
export function getOrMake<Key, Value>(made: Store<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  if (!made.has(key)) made.set(key, make(key))
  return made.get(key) as Value
}

/** The function, but it makes each key's value only once. */
export function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => getOrMake(made, key, make)
}

/** The same, for as long as the key is in use. */
export function rememberedWeakly<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>()
  return (key) => getOrMake(made, key, make)
}

/** The same, for the last key alone. */
export function rememberedLast<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let last: { key: Key; value: Value } | undefined
  return (key) => {
    if (!last || last.key !== key) last = { key, value: make(key) }
    return last.value
  }
}
