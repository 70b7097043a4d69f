/**
 * Buttons that copy a text of the page. They stand in the page from the start, so that nothing moves, and are let go
 * here. Where the clipboard is closed (an old browser, no https, no leave) the text is selected and copied the old way;
 * where that is refused too it stays selected, and the page says how to go on.
 */
export function readyToCopy(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>(".copy")) {
    button.disabled = false;
    button.addEventListener("click", () => void copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const { of = "", done = "", failed = "" } = button.dataset;
  const [text, status] = [document.getElementById(of), button.nextElementSibling];
  if (!text || !status) return;
  // Said anew each time: a text that stays as it was is not read aloud.
  status.textContent = "";
  const copied = await written((text.textContent ?? "").trim()).catch(() => copiedBySelecting(text));
  status.textContent = copied ? done : failed;
}

async function written(text: string): Promise<boolean> {
  await navigator.clipboard.writeText(text);
  return true;
}

function copiedBySelecting(text: HTMLElement): boolean {
  getSelection()?.selectAllChildren(text);
  return document.execCommand("copy");
}
