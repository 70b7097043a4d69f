import { fault, write } from "./fault.ts";
import type { Fault } from "./problem.ts";
import { cleaned, quoted } from "./visible.ts";

/** What keeps a text from being a web address of a public page, or null: `https:` (or `http:`), a host with a dot, nothing else before the path. */
export function addressFault(text: string): Fault | null {
  if (isPublicAddress(text)) return null;
  const plain = cleaned(text);
  const repaired = [plain, `https://${plain}`, plain.replace(/^h?t{1,2}ps?:?\/{1,2}(?=\w)/i, "https://")].find(
    isPublicAddress,
  );
  if ((plain.match(/https?:\/\//g) ?? []).length > 1) return several(text);
  return fault(
    "url-bentuk",
    [`${quoted(text)} bukan alamat https.`, `${quoted(text)} is not an https address.`],
    repaired === undefined || /^(?!https?:)[a-z]+:(?!\/\/)/i.test(text)
      ? [
          "Salin alamat lengkapnya dari peramban, diawali https://.",
          "Copy the whole address from the browser, beginning with https://.",
        ]
      : write(repaired),
  );
}

function several(text: string): Fault {
  return fault(
    "url-bentuk",
    [`${quoted(text)} memuat lebih dari satu alamat.`, `${quoted(text)} holds more than one address.`],
    [
      "Tulis satu alamat saja; halaman lain adalah sumber lain, di barisnya sendiri.",
      "Write one address; another page is another source, in a row of its own.",
    ],
  );
}

function isPublicAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s<>"`{}\\^|\p{C}]+$/u.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return username === "" && password === "" && /^(?:[a-z0-9-]+\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(hostname);
}
