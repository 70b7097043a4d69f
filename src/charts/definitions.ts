const hatch =
  '<pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<path class="hz" d="M0 0V7"/></pattern>';

const cells =
  '<pattern id="cells" width="12" height="12" patternUnits="userSpaceOnUse"><path class="cell" d="M0 0h11v11H0z"/></pattern>';

const voids =
  '<pattern id="voids" width="12" height="12" patternUnits="userSpaceOnUse">' +
  '<path class="void" d="M.4.4h10.2v10.2H.4zM.4 4L4 .4M.4 7.5L7.5.4M.4 10.6L10.6.4M3.5 10.6l7.1-7.1M7 10.6L10.6 7"/></pattern>';

/**
 * The patterns that all charts share. `hatch`: nobody has said. `cells`, `voids`: the cells of a swatch, undyed and unknown.
 */
export const patterns = `<defs>${hatch}${cells}${voids}</defs>`;

/** The patterns of a page, placed once by the layout at the start of the body, before any chart. */
export const definitions = `<svg class="defs" width="0" height="0" aria-hidden="true">${patterns}</svg>`;
