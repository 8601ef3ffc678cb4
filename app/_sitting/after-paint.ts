/**
 * Runs when the frame that comes next is painted, so that what is on the screen has not waited for it. A page that
 * nobody sees paints nothing: there it runs at once. Answers how to call it off.
 */
export const afterPaint = (run: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    timer = setTimeout(run);
  };
  if (document.hidden) soon();
  // A timer that is set before a frame is drawn comes after it.
  const frame = document.hidden ? 0 : requestAnimationFrame(soon);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
};
