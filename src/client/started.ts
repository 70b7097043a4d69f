/**
 * Tells the page that its tool works, so that the sentence in its place stays away for good (`toolScript` in
 * src/inline.ts has waited for it): the last that a tool does when it begins. Whether its form was sent before that.
 */
export function started(): boolean {
  const { classList } = document.documentElement;
  classList.remove("starting");
  classList.add("started");
  return classList.contains("pressed");
}
