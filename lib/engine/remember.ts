/** Keeps what was made for a key, and starts afresh when so much is kept. */
export function remembering<T>(most: number): (key: string, make: () => T) => T {
  const kept = new Map<string, T>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size === most) kept.clear();
    const made = make();
    kept.set(key, made);
    return made;
  };
}

/** The same for each owner, for as long as there is one. */
export function rememberingFor<Owner extends object, T>(most: number): (owner: Owner, key: string, make: () => T) => T {
  const kept = new WeakMap<Owner, ReturnType<typeof remembering<T>>>();
  return (owner, key, make) => {
    const own = kept.get(owner) ?? remembering<T>(most);
    kept.set(owner, own);
    return own(key, make);
  };
}
