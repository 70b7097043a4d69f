/**
 * Buttons that copy a text of the page. They stand in the page from the start, so that nothing moves, and are let go
 * here. Where the browser refuses (no https, no leave), the text is selected: one more step, and no false "copied".
 */
for (const button of document.querySelectorAll<HTMLButtonElement>(".copy")) {
  button.disabled = false;
  button.addEventListener("click", () => void copy(button));
}

async function copy({ dataset, nextElementSibling: status }: HTMLButtonElement): Promise<void> {
  const text = document.getElementById(dataset["of"]!)!;
  status!.textContent = "";
  try {
    await navigator.clipboard.writeText(text.textContent!.trim());
    status!.textContent = dataset["done"]!;
  } catch {
    getSelection()!.selectAllChildren(text);
  }
}
