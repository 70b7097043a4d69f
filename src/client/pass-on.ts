/**
 * Buttons that hand the message of the link before them, its address apart, to what the device has to pass it on with.
 * Without that they stay away.
 */
export function readyToPassOn(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>(".pass")) {
    button.hidden = !("share" in navigator);
    button.addEventListener("click", () => passOn(button.previousElementSibling as HTMLAnchorElement));
  }
}

function passOn({ href }: HTMLAnchorElement): void {
  const [url = "", text = ""] = (new URL(href).searchParams.get("text") ?? "").split("\n");
  // Whoever closes the device's own list has changed their mind: nothing is to be said.
  navigator.share({ text, url }).catch(() => undefined);
}
