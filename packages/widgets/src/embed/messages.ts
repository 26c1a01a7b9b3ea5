// What the page in the frame and the page around it say to each other: the one around asks, the other answers
// with its height, whenever that changes. Nothing else is ever said.

/** From the page around: « tell me your height ». */
export const ASK = 'passerelle-height?';

/** From the frame. `height` in CSS pixels. */
export interface Height {
  readonly type: 'passerelle-height';
  readonly height: number;
}
