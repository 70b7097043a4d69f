/** The two parts of the name of a regency or city: what it is, and what it is called. */
export function nameParts(name: string): { kind: string; bare: string } {
  const gap = name.indexOf(" ");
  return { kind: name.slice(0, gap), bare: name.slice(gap + 1) };
}

/** What a regency or city is called: `Malang` of `Kota Malang`. */
export function bareName(name: string): string {
  return nameParts(name).bare;
}

/** `Kab. Tulungagung`: a name where room is short. The full one is said to those who hear it. */
export function shortened(name: string): string {
  const { kind, bare } = nameParts(name);
  return kind === "Kabupaten" ? `Kab. ${bare}` : name;
}
