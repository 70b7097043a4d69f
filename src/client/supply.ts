/** Gives an owner the members that it has none of its own of. */
export function supply(owner: object, members: Record<string, (...given: never[]) => unknown>): void {
  for (const name of Object.keys(members))
    if (!(name in owner)) Object.defineProperty(owner, name, { value: members[name], writable: true });
}
