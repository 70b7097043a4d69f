/** A place in pixels of the viewBox, y downwards. */
export interface Point {
  x: number;
  y: number;
}

/** From point to point. */
export type Line = readonly Point[];

/** A line from left to right. */
export function level(left: number, right: number, y: number): Line {
  return [
    { x: left, y },
    { x: right, y },
  ];
}

/** An upright line. */
export function upright(x: number, from: number, to: number): Line {
  return [
    { x, y: from },
    { x, y: to },
  ];
}

/** A rectangle in pixels of the viewBox. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The area two rectangles share, in square pixels. */
export function overlapArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Small boxes along a line, for labels to keep clear of: a line is less of a loss than a dot. */
export function along(line: Line): Box[] {
  return line.slice(1).flatMap((to, index) => alongStretch(line[index]!, to));
}

function alongStretch(from: Point, to: Point): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const x = from.x + ((to.x - from.x) * step) / steps;
    const y = from.y + ((to.y - from.y) * step) / steps;
    return { left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 };
  });
}
