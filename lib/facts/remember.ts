/** Makes a value when it is first asked for, and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Makes a value for each owner once, and keeps it for as long as there is the owner. */
export function perOwner<Owner extends object, T>(make: (owner: Owner) => T): (owner: Owner) => T {
  const kept = new WeakMap<Owner, { readonly value: T }>();
  return (owner) => {
    const known = kept.get(owner) ?? { value: make(owner) };
    kept.set(owner, known);
    return known.value;
  };
}

/** Keeps what was made for each key: for keys of which the knowledge tells a few apart. */
export function keeping<Key, T>(): (key: Key, make: () => T) => T {
  const kept = new Map<Key, T>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    kept.set(key, made);
    return made;
  };
}

/** Makes a value for each key once, and keeps it. */
export function perKey<Key, T>(make: (key: Key) => T): (key: Key) => T {
  const keep = keeping<Key, T>();
  return (key) => keep(key, () => make(key));
}
