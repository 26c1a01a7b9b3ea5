// An element that a server may have written into the page: what stands there stays until ours can take its place.
import type { PropertyValues } from 'lit';
import { SpeakingElement } from './speaking-element.ts';

export abstract class WrittenElement extends SpeakingElement {
  /** Whether a server wrote what stands in the root. */
  #isWritten = false;

  /** Whether all that the element first shows is there. */
  protected abstract get isReady(): boolean;

  /** Keeps what the reader has done in what a server wrote, just before it goes. */
  protected takeOver?(root: ShadowRoot): void;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#isWritten = this.shadowRoot !== null;
    return super.createRenderRoot();
  }

  protected override shouldUpdate(): boolean {
    return !this.#isWritten || this.isReady;
  }

  // In one go.
  protected override update(changed: PropertyValues<this>): void {
    if (this.#isWritten) {
      this.#isWritten = false;
      const root = this.renderRoot as ShadowRoot;
      this.takeOver?.(root);
      root.replaceChildren();
      this.renderOptions.renderBefore = null;
    }
    super.update(changed);
  }
}
