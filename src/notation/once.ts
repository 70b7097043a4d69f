/** What `make` gives, made when it is first asked for and kept: a formatter costs a phone more to make than to use. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
