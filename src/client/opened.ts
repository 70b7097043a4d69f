/**
 * Opens the folded parts that the address leads to: its summary, or something within. Chromium 97 and later open the
 * latter by themselves, none the former.
 */
function open(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  let opened = false;
  for (let fold = target?.closest("details"); fold; fold = fold.parentElement?.closest("details")) {
    opened ||= !fold.open;
    fold.open = true;
  }
  if (opened) target?.scrollIntoView();
}

addEventListener("hashchange", open);
open();
