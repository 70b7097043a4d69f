import { matches } from "./matches.ts";

/** A choice in a list of regions. */
interface Choice {
  /** Kemendagri code: `35.77`. */
  code: string;
  name: string;
}

/** The code of the one region that a piece of an address names, by code (`3577` too) or by name (`kota-madiun`); else null. */
export function regionMeant(text: string, regions: readonly Choice[]): string | null {
  const coded = regions.find(({ code }) => undotted(code) === undotted(text));
  if (coded) return coded.code;
  const named = regions.map((region) => ({ ...region, short: "" }));
  const { regions: found, near } = matches(text, named);
  const [only] = found;
  return only && found.length === 1 && !near ? only.code : null;
}

function undotted(code: string): string {
  return code.replace(".", "");
}
