/**
 * Says before anything is painted that the address names a choice: the page keeps room for the comparison from the start,
 * and nothing moves when it comes.
 */
export const linkedScript = 'if(/[?&]w=[^&]/.test(location.search))document.documentElement.className="chosen"';
