/** Buttons that hand a message and its address to what the device has to pass it on with. Without that they stay away. */
for (const button of document.querySelectorAll<HTMLButtonElement>(".pass")) {
  const { message = "", address = "" } = button.dataset;
  button.hidden = !("share" in navigator);
  // Whoever closes the device's own list has changed their mind: nothing is to be said.
  button.addEventListener("click", () => void navigator.share({ text: message, url: address }).catch(() => undefined));
}
