import type {ReactiveControllerHost} from 'lit';
import {FrameworkSource} from './framework-source.js';

/** An element that shows a second framework beside its own. */
interface Host extends ReactiveControllerHost, Element {
  with?: string;
}

/**
 * Brings the second framework of an element from the address in `with`, or as a property; a child is always the first one.
 *
 * @param address where another property has the address
 */
export function secondFramework(element: Host, settled: (source: FrameworkSource) => void, address = () => element.with ?? ''): FrameworkSource {
  return new FrameworkSource({
    get src() {
      return address();
    },
    get isConnected() {
      return element.isConnected;
    },
    ownerDocument: element.ownerDocument,
    querySelector: () => null,
    addController: controller => element.addController(controller),
    requestUpdate: () => element.requestUpdate(),
  }, settled);
}
