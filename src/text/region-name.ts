/** What stands before the names of regions below a province; Papua, Yogyakarta and Jakarta have words of their own. */
const KIND = /^(?:(?:Kabupaten|Kota)(?: Administrasi)?|Kecamatan|Distrik|Kapanewon|Kemantren)(?= )/;

/** The two parts of the name of a region: what it is, nothing for a province, and what it is called. */
export function nameParts(name: string): { kind: string; bare: string } {
  const [kind = ""] = KIND.exec(name) ?? [];
  return { kind, bare: kind === "" ? name : name.slice(kind.length + 1) };
}

/** What a region is called: `Malang` of `Kota Malang`. */
export function bareName(name: string): string {
  return nameParts(name).bare;
}

/** `Kab. Tulungagung`: a name where room is short. The full one is said to those who hear it. */
export function shortened(name: string): string {
  const { kind, bare } = nameParts(name);
  return kind === "Kabupaten" ? `Kab. ${bare}` : name;
}
