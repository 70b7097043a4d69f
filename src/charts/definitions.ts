/**
 * The patterns that all charts of a page share, placed once by the layout at the start of the body. `hatch`: nobody has
 * said. `cells`, `voids`: a hundred cells of a swatch, undyed and unknown.
 */
export const definitions =
  '<svg width="0" height="0" aria-hidden="true" class="defs"><defs>' +
  '<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hz" d="M0 0V5"/></pattern>' +
  "</defs></svg>";
